package org.balise.rdf;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Geo;
import org.balise.vocabulary.Skos;

/** What is computed when a catalogue is made: it says nothing that the other statements do not. */
final class DerivedProperties {

    private static final Set<Node> ALL = Stream.of(
                    Bal.DATE_EARLIEST,
                    Bal.DATE_LATEST,
                    Bal.ENACTED_EARLIEST,
                    Bal.ENACTED_LATEST,
                    Bal.ENDED_EARLIEST,
                    Bal.ENDED_LATEST,
                    Bal.PROCLAIMED_EARLIEST,
                    Bal.PROCLAIMED_LATEST,
                    Bal.STARTED_EARLIEST,
                    Bal.STARTED_LATEST,
                    Geo.SF_WITHIN,
                    Skos.BROADER_TRANSITIVE)
            .map(NodeFactory::createURI)
            .collect(Collectors.toUnmodifiableSet());

    private DerivedProperties() {}

    static boolean contains(Node property) {
        return ALL.contains(property);
    }
}
