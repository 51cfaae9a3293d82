package org.balise.fuseki.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/** Stands before what a server of another origin has at its addresses of administration: nobody gets there (case 45). */
public final class NoAdministration implements Filter {

    /** The answer to any request. */
    public NoAdministration() {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
        throw new Refusal(ProblemType.NOT_FOUND);
    }
}
