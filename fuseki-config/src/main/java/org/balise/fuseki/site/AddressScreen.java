package org.balise.fuseki.site;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.balise.store.FrozenDataset;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.DisclosureScheme;
import org.balise.vocabulary.Schema;

/**
 * Keeps back every statement that says more of an address than may be made known, whoever forgot to validate it. Silence counts as
 * withheld; of several answers the strictest holds.
 */
final class AddressScreen {

    private static final String SCHEMA = "https://schema.org/";
    private static final Node DISCLOSURE = NodeFactory.createURI(Bal.DISCLOSURE);
    private static final Node ADDRESS = NodeFactory.createURI(Schema.POSTAL_ADDRESS_CLASS);
    private static final Node GEO = NodeFactory.createURI(SCHEMA + "geo");
    private static final Set<String> PRECISE =
            Set.of(Schema.STREET_ADDRESS, Schema.POSTAL_CODE, SCHEMA + "postOfficeBoxNumber");
    private static final Set<String> AREA = Set.of(Schema.ADDRESS_LOCALITY, Schema.ADDRESS_REGION);
    private static final Set<String> POSITION =
            Set.of(SCHEMA + "geo", SCHEMA + "latitude", SCHEMA + "longitude", SCHEMA + "hasMap");

    private final Graph data;

    private AddressScreen(Graph data) {
        this.data = data;
    }

    /** The same data where all may be shown, else a copy in memory without the rest. O(n). */
    static DatasetGraph before(DatasetGraph data) {
        AddressScreen screen = new AddressScreen(data.getUnionGraph());
        boolean all;
        try (Stream<Quad> quads = data.stream()) {
            all = quads.allMatch(quad -> screen.lets(quad.asTriple()));
        }
        return all ? data : FrozenDataset.copyOf(data, screen::lets);
    }

    /** Whether a statement may be shown, also as what another one is about. */
    private boolean lets(Triple triple) {
        if (triple.getObject().isTripleTerm() && !lets(triple.getObject().getTriple())) {
            return false;
        }
        String property = triple.getPredicate().getURI();
        Node subject = triple.getSubject();
        if (PRECISE.contains(property)) {
            return disclosed(subject, Set.of(DisclosureScheme.PUBLIC));
        } else if (POSITION.contains(property)) {
            return placed(subject).allMatch(address -> disclosed(address, Set.of(DisclosureScheme.PUBLIC)));
        } else if (AREA.contains(property)) {
            return disclosed(subject, Set.of(DisclosureScheme.PUBLIC, DisclosureScheme.AREA_ONLY));
        }
        return true;
    }

    /** The addresses that a position is of: that which has it, or those that have the thing that has it. */
    private Stream<Node> placed(Node subject) {
        return Stream.concat(
                        Stream.of(subject),
                        data.find(Node.ANY, GEO, subject).toList().stream().map(Triple::getSubject))
                .filter(node -> data.contains(node, RDF.Nodes.type, ADDRESS));
    }

    private boolean disclosed(Node address, Set<String> enough) {
        Set<String> stated = data.find(address, DISCLOSURE, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().toString())
                .collect(Collectors.toSet());
        return !stated.isEmpty() && enough.containsAll(stated);
    }
}
