package org.balise.fuseki.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balise.fuseki.site.PublicAddress;

/** The links of a document for machines (RFC 8288, signposting), made from the public address and the topic's own IRI. */
record DocumentLinks(PublicAddress address, Topic topic) {

    /** The value of the header field. */
    String header() {
        List<String> links = new ArrayList<>();
        links.add(link(address.at(topic.documentPath()), "canonical", ""));
        links.add(link(address.at(topic.documentPath() + ".ttl"), "describedby", "; type=\"text/turtle\""));
        links.add(link(DocumentRecord.LICENCE, "license", ""));
        links.add(link(topic.iri(), "cite-as", ""));
        for (Variant variant : Variant.all()) {
            String language = variant.language().isEmpty() ? "" : "; hreflang=\"" + variant.language() + "\"";
            links.add(link(
                    address(variant),
                    "alternate",
                    "; type=\"" + variant.format().mediaType() + "\"" + language));
        }
        return String.join(", ", links);
    }

    String address(Variant variant) {
        return address.at(topic.documentPath() + variant.extension());
    }

    private static String link(String target, String relation, String rest) {
        return "<" + ascii(target) + ">; rel=\"" + relation + "\"" + rest;
    }

    /** Header fields are ASCII, and a target ends at an angle bracket: such bytes are escaped as in an address. */
    private static String ascii(String iri) {
        StringBuilder text = new StringBuilder();
        for (byte each : iri.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > ' ' && each < 0x7F && "<>\"{}|\\^`".indexOf(each) < 0;
            text.append(plain ? String.valueOf((char) each) : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return text.toString();
    }
}
