package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Addresses that can only be read: GET and HEAD have the same answer, and every other method but OPTIONS is refused. */
public abstract class ReadOnlyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");

    /** For subclasses. */
    protected ReadOnlyServlet() {}

    /**
     * What a request comes to.
     *
     * @param asked the request
     * @return an answer, or where it is
     * @throws Refusal if there is none
     */
    protected abstract Outcome answer(Asked asked);

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> Reply.send(answer(Asked.of(request)), request, response);
            case "OPTIONS" -> options(response);
            default -> throw new Refusal(ProblemType.METHOD_NOT_ALLOWED, "allowed", METHODS);
        }
    }

    private static void options(HttpServletResponse response) {
        String methods = String.join(", ", METHODS);
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match, If-Range, Range");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
