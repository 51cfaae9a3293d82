package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

/** How the bytes of an answer are packed on their way (RFC 9110, 8.4): as they are, or with gzip for those who ask for it. */
enum Encoding {
    IDENTITY,
    GZIP;

    /** Below this many bytes packing gains nothing. */
    private static final long WORTH_PACKING = 1_024;

    /** As it is, unless the client names gzip and gives it some quality. */
    static Encoding accepted(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept-Encoding")).stream()
                        .flatMap(field -> Arrays.stream(field.split(",", -1)))
                        .map(coding -> coding.replace(" ", "").toLowerCase(Locale.ROOT))
                        .anyMatch(coding -> coding.matches("(x-)?gzip(;q=(1|1\\.0*|0\\.\\d*[1-9]\\d*))?"))
                ? GZIP
                : IDENTITY;
    }

    EntityTag tag(EntityTag plain) {
        return this == GZIP ? plain.in("gzip") : plain;
    }

    static boolean isWorthPacking(Body body) {
        return body.length() >= WORTH_PACKING;
    }

    static Body packed(Body body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (QuickGzip out = new QuickGzip(bytes)) {
                body.sendTo(out);
            }
            return Body.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
