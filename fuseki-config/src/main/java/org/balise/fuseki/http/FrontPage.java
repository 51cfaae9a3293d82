package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The note at the root that names the query endpoint, in both languages. */
public final class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final byte[] NOTE = """
            Balise: SPARQL queries go to /sparql
            Balise : les requêtes SPARQL vont à /sparql
            """.getBytes(StandardCharsets.UTF_8);

    /** The note. */
    public FrontPage() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.setContentLength(NOTE.length);
        response.getOutputStream().write(NOTE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        throw new Refusal(ProblemType.METHOD_NOT_ALLOWED, "allowed", List.of("GET", "HEAD", "OPTIONS"));
    }
}
