package org.balise.fuseki.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Stands in front of every address: sets the headers that every answer has, refuses what no address takes (cases 44, 45, 47 to 52, 58), and turns a
 * {@link Refusal} from behind it into a problem document.
 */
public final class Guard implements Filter {

    /** The methods that the server has anywhere. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final int bodyLimit;

    /**
     * A guard with this limit.
     *
     * @param bodyLimit how many bytes a body may have
     */
    public Guard(int bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        GuardedResponse answer = new GuardedResponse((HttpServletResponse) response);
        PublicHeaders.set(answer);
        try {
            check(asked);
            chain.doFilter(asked, answer);
            if (answer.isUntouched() && !asked.getMethod().equals("OPTIONS")) {
                // Fuseki lets a failure before or after its service pass as if it had answered (case 94).
                Problem.of(ProblemType.BUSY).send(asked, answer);
            }
        } catch (Refusal refusal) {
            refusal.problem().send(asked, answer);
        } catch (OutOfMemoryError e) {
            HeapExhaustion.tell(e);
            Problem.of(ProblemType.BUSY).send(asked, answer);
        }
    }

    private void check(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            throw new Refusal(
                    ProblemType.METHOD_NOT_ALLOWED,
                    "allowed",
                    METHODS.stream().sorted().toList());
        }
        if (request.getRequestURI().indexOf(';') >= 0) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(ProblemType.UNSUPPORTED_ENCODING);
        }
        String type = request.getHeader("Content-Type");
        if (type != null) {
            checkType(type.toLowerCase(Locale.ROOT));
        }
        if (request.getContentLengthLong() > bodyLimit) {
            throw new Refusal(ProblemType.BODY_TOO_LARGE, "limit", bodyLimit);
        }
        if (request.getQueryString() != null) {
            FormText.parse(request.getQueryString());
        }
    }

    private static void checkType(String type) {
        if (type.startsWith("multipart/")) {
            throw new Refusal(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "allowed",
                    List.of("application/sparql-query", "application/x-www-form-urlencoded"));
        }
        int charset = type.indexOf("charset=");
        if (charset >= 0) {
            String name = type.substring(charset + "charset=".length())
                    .split(";", 2)[0]
                    .strip()
                    .replace("\"", "");
            if (!name.equals("utf-8") && !name.equals("utf8")) {
                throw new Refusal(ProblemType.UNSUPPORTED_CHARSET);
            }
        }
    }
}
