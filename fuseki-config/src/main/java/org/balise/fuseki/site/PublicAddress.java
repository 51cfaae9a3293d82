package org.balise.fuseki.site;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The address that readers know a server by, with a final slash. It comes from an option, never from a request: what a
 * request says of its host, or of a proxy before it, makes no link.
 *
 * @param value an {@code http} or {@code https} address without user, query and fragment, whose path ends in a slash
 */
public record PublicAddress(URI value) {

    /**
     * Checks the address.
     *
     * @param value the address
     * @throws IllegalArgumentException for any other
     */
    public PublicAddress {
        String scheme = Optional.ofNullable(value.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean plain = value.getRawUserInfo() == null && value.getRawQuery() == null && value.getRawFragment() == null;
        boolean web = (scheme.equals("http") || scheme.equals("https")) && value.getHost() != null;
        if (!web
                || !plain
                || !value.getRawPath().endsWith("/")
                || !value.normalize().equals(value)) {
            throw new IllegalArgumentException(
                    "a public address is http or https, without user, query and fragment, and ends in a slash, not "
                            + value);
        }
    }

    /**
     * Reads an address.
     *
     * @param text the address; a final slash is added where there is none
     * @return the address
     * @throws IllegalArgumentException if the text is none
     */
    public static PublicAddress of(String text) {
        return new PublicAddress(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    /**
     * An address below this one.
     *
     * @param path the path below, without a slash at its beginning, ready for an address (escaped where needed)
     * @return the whole address
     */
    public String at(String path) {
        return value + path;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
