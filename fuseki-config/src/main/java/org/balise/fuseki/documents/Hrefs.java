package org.balise.fuseki.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balise.fuseki.site.PublicAddress;
import org.balise.rdf.Namespaces;

/** What may be followed: the catalogue's own names, by way of this server, and plain addresses of the web, mail and telephone. */
record Hrefs(PublicAddress address) {

    private static final int LONGEST = 2_000;
    private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");
    private static final Pattern TELEPHONE = Pattern.compile("tel:\\+?[0-9.()\\p{Zs}-]+");

    /** The address to follow; nothing for any other scheme, for users and passwords in an address, and for hosts not in ASCII. */
    Optional<String> of(String target) {
        if (target.length() > LONGEST) {
            return Optional.empty();
        }
        if (target.startsWith(Namespaces.BASE)) {
            return web(address.at(target.substring(Namespaces.BASE.length())));
        }
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return web(target);
        }
        if (MAIL.matcher(target).matches()) {
            return Optional.of(target);
        }
        return TELEPHONE.matcher(target).matches()
                ? Optional.of(target.replaceAll("[^a-z:+0-9]", ""))
                : Optional.empty();
    }

    /** Other sites are not told by their links where a reader came from. */
    String relation(String target) {
        boolean own = target.startsWith(Namespaces.BASE) || target.startsWith(address.toString());
        return !own && target.startsWith("http") ? "external noreferrer nofollow" : "";
    }

    private static Optional<String> web(String target) {
        try {
            URI uri = new URI(target);
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getPort() != 0;
            return plain ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
