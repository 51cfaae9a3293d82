package org.balise.query;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.balise.problem.MalformedException;
import org.balise.problem.StaleException;

/**
 * Where a page ended: an opaque text to keep or to put into a link. It holds only for the query and the state of the data it
 * was made for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text; letters, digits, {@code -} and {@code _}
 */
public record PageToken(String text) {

    private static final String SEPARATOR = "\n";
    private static final String CERTAIN = "1";
    private static final String UNDETERMINED = "0";

    static PageToken of(Request<?> request, String mark, Position last) {
        String plain = String.join(
                SEPARATOR,
                digest(request.toString()),
                digest(mark),
                last.certain() ? CERTAIN : UNDETERMINED,
                last.iri());
        return new PageToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
    }

    Position position(Request<?> request) {
        String[] parts = parts();
        if (!parts[0].equals(digest(request.toString()))) {
            throw malformed("one of the same query: same kind, criteria, order and view");
        }
        return new Position(parts[2].equals(CERTAIN), parts[3]);
    }

    void demandState(String mark) {
        if (!parts()[1].equals(digest(mark))) {
            throw new StaleException("of the page token", "of now");
        }
    }

    private String[] parts() {
        String[] parts = plain().split(SEPARATOR, -1);
        if (parts.length != 4 || (!parts[2].equals(CERTAIN) && !parts[2].equals(UNDETERMINED))) {
            throw malformed("the text of one that a page gave");
        }
        return parts;
    }

    private String plain() {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed("the text of one that a page gave");
        }
    }

    private MalformedException malformed(String allowed) {
        return new MalformedException("page token", text, allowed);
    }

    private static String digest(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
