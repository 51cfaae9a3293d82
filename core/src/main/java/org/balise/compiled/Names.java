package org.balise.compiled;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.LanguageChain;
import org.balise.model.Tagged;
import org.balise.model.Text;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/** The names of entities, concepts and terms. Thread-safe. */
final class Names {

    private static final List<Node> PROPERTIES = List.of(
            NodeFactory.createURI(Skos.PREF_LABEL),
            NodeFactory.createURI(Dcterms.TITLE),
            NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"));

    private final Data data;
    private final Memo<Text> known = new Memo<>(MOST, (key, text) -> 1);

    private static final int MOST = 10_000;

    private record Key(String iri, LanguageChain languages) {}

    Names(Data data) {
        this.data = data;
    }

    /** The name of a thing; none if it has none. */
    Text of(String iri, LanguageChain languages) {
        return known.get(new Key(iri, languages), () -> data.read(graph -> read(graph, iri, languages)));
    }

    private static Text read(Graph graph, String iri, LanguageChain languages) {
        Node thing = NodeFactory.createURI(iri);
        for (Node property : PROPERTIES) {
            List<Tagged> texts = new ArrayList<>();
            graph.find(thing, property, Node.ANY).forEach(triple -> {
                if (triple.getObject().isLiteral()) {
                    Values.tagged(Values.literal(triple.getObject())).ifPresent(texts::add);
                }
            });
            if (!texts.isEmpty()) {
                return Text.of(texts, languages);
            }
        }
        return Text.none();
    }
}
