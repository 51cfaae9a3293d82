package org.balise.fuseki.conformance;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.balise.fuseki.http.RequestBody;

/** Lets a form be read twice: where it goes is seen in it, and who answers reads it again. */
record FormFilter(int bodyLimit) implements Filter {

    static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        boolean form = RequestBody.mediaType(asked).filter(FORM::equals).isPresent();
        chain.doFilter(form ? new KeptForm(asked, RequestBody.text(asked, bodyLimit)) : asked, response);
    }
}
