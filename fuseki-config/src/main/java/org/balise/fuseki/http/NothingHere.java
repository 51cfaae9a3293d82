package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Every address that nothing else answers, those of administration and of writing among them (cases 45, 59). */
public final class NothingHere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The answer to any method. */
    public NothingHere() {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        throw new Refusal(ProblemType.NOT_FOUND);
    }
}
