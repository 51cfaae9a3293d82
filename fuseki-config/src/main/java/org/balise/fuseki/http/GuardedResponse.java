package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out the header fields that tell which software answers, or how many requests came before. */
final class GuardedResponse extends HttpServletResponseWrapper {

    private static final Set<String> DROPPED = Set.of("fuseki-request-id", "server", "x-powered-by", "set-cookie");

    GuardedResponse(HttpServletResponse response) {
        super(response);
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
