package org.balise.fuseki.documents;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.DisclosureScheme;
import org.balise.vocabulary.Schema;

/**
 * Lets no statement through that says more of an address than may be made known. Silence counts as withheld; of several
 * answers the strictest holds.
 */
final class AddressScreen {

    private static final String SCHEMA = "https://schema.org/";
    private static final Node DISCLOSURE = NodeFactory.createURI(Bal.DISCLOSURE);
    private static final Node ADDRESS = NodeFactory.createURI(Schema.POSTAL_ADDRESS_CLASS);
    private static final Set<String> PRECISE =
            Set.of(Schema.STREET_ADDRESS, Schema.POSTAL_CODE, SCHEMA + "postOfficeBoxNumber");
    private static final Set<String> AREA = Set.of(Schema.ADDRESS_LOCALITY, Schema.ADDRESS_REGION);
    private static final Set<String> POSITION =
            Set.of(SCHEMA + "geo", SCHEMA + "latitude", SCHEMA + "longitude", SCHEMA + "hasMap");

    private final Graph data;

    AddressScreen(Graph data) {
        this.data = data;
    }

    /** Whether a statement may be shown, also as what another one is about. */
    boolean lets(Triple triple) {
        if (triple.getObject().isTripleTerm() && !lets(triple.getObject().getTriple())) {
            return false;
        }
        String property = triple.getPredicate().getURI();
        if (PRECISE.contains(property) || (POSITION.contains(property) && isAddress(triple.getSubject()))) {
            return disclosed(triple.getSubject(), Set.of(DisclosureScheme.PUBLIC));
        } else if (AREA.contains(property)) {
            return disclosed(triple.getSubject(), Set.of(DisclosureScheme.PUBLIC, DisclosureScheme.AREA_ONLY));
        }
        return true;
    }

    private boolean isAddress(Node subject) {
        return data.contains(subject, RDF.Nodes.type, ADDRESS);
    }

    private boolean disclosed(Node address, Set<String> enough) {
        Set<String> stated = data.find(address, DISCLOSURE, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().toString())
                .collect(Collectors.toSet());
        return !stated.isEmpty() && enough.containsAll(stated);
    }
}
