package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** The body of a request, read whole and within a limit (cases 31, 52). */
public final class RequestBody {

    private RequestBody() {}

    /**
     * Reads the body, counting what arrives: the length that the header tells is not trusted.
     *
     * @param request the request
     * @param limit how many bytes are allowed
     * @return the body as text
     * @throws Refusal when it is larger, cut short, too slow, malformed, or not UTF-8
     */
    public static String text(HttpServletRequest request, int limit) {
        byte[] bytes = bytes(request, limit);
        if (bytes.length > limit) {
            throw new Refusal(ProblemType.BODY_TOO_LARGE, "limit", limit);
        }
        return FormText.utf8(bytes);
    }

    private static byte[] bytes(HttpServletRequest request, int limit) {
        try {
            return request.getInputStream().readNBytes(limit + 1);
        } catch (IOException e) {
            throw new Refusal(problem(e, limit));
        }
    }

    /** Why a body could not be read (cases 53, 56): nothing of it is used. */
    private static Problem problem(IOException failure, int limit) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return Problem.of(ProblemType.REQUEST_TIMEOUT);
            }
            if (cause instanceof HttpException http) {
                return Problem.of(ProblemType.ofStatus(http.getCode()), "limit", limit);
            }
        }
        return Problem.of(ProblemType.MALFORMED_REQUEST);
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
