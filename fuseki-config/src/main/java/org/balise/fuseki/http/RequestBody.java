package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The body of a request, read whole and within a limit. */
public final class RequestBody {

    private RequestBody() {}

    /**
     * Reads the body, counting what arrives: the length that the header tells is not trusted.
     *
     * @param request the request
     * @param limit how many bytes are allowed
     * @return the body as text
     * @throws Refusal when it is larger, or not UTF-8
     * @throws IOException when the client is gone
     */
    public static String text(HttpServletRequest request, int limit) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Refusal(ProblemType.BODY_TOO_LARGE, "limit", limit);
        }
        return FormText.utf8(bytes);
    }

    /**
     * The media type of the body, without parameters.
     *
     * @param request the request
     * @return the type in lower case, or nothing when the request names none
     */
    public static Optional<String> mediaType(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Content-Type"))
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
