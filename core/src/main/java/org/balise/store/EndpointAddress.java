package org.balise.store;

import java.net.URI;
import java.net.URISyntaxException;
import org.balise.problem.MalformedException;

/** The address of an endpoint, checked; messages show it without its query, where keys may stand. */
record EndpointAddress(URI uri) {

    private static final String ALLOWED = "http:// or https:// and a host, without user, password and fragment";

    static EndpointAddress of(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new MalformedException("address of a SPARQL endpoint", shown(uri), ALLOWED);
        }
        return new EndpointAddress(uri);
    }

    @Override
    public String toString() {
        return shown(uri);
    }

    private static String shown(URI uri) {
        try {
            return uri.isOpaque()
                    ? uri.getScheme() + ":…"
                    : new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null)
                            .toString();
        } catch (URISyntaxException e) {
            return uri.getScheme() + ":…";
        }
    }
}
