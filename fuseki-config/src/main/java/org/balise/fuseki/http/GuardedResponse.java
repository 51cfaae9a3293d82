package org.balise.fuseki.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the header fields that tell which software answers, or how many requests came before, and knows whether anybody
 * answered at all.
 */
final class GuardedResponse extends HttpServletResponseWrapper {

    private static final Set<String> DROPPED = Set.of("fuseki-request-id", "server", "x-powered-by", "set-cookie");

    private boolean begun;

    GuardedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether nobody gave this response a status, a type or a body, so that it would leave as an empty success. */
    boolean isUntouched() {
        return !begun && !isCommitted() && getContentType() == null;
    }

    @Override
    public void setStatus(int status) {
        begun = true;
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        begun = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        begun = true;
        // Fuseki leaves of an error what it said.
        HeapExhaustion.tellOf(message);
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clear) throws IOException {
        begun = true;
        super.sendRedirect(location, status, clear);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        begun = true;
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        begun = true;
        return super.getWriter();
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!dropped(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (!dropped(name)) {
            super.addHeader(name, value);
        }
    }

    private static boolean dropped(String name) {
        return DROPPED.contains(name.toLowerCase(Locale.ROOT));
    }
}
