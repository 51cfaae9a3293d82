package org.balise.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.balise.rdf.Namespaces;

/** Reads the texts of all entities in one pass over a dataset's default graph. */
final class TextCollector {

    private static final Node ONTOLOGY = NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH);

    private final EntityTexts texts = new EntityTexts();
    private final Graph union;
    private final Set<Node> terms;
    private final Map<String, Integer> entities = new HashMap<>();
    private final Map<Node, Integer> entityOfSubject = new HashMap<>();

    private TextCollector(DatasetGraph data) {
        union = data.getDefaultGraph();
        terms = data.getGraph(ONTOLOGY).stream().map(Triple::getSubject).collect(Collectors.toSet());
    }

    static EntityTexts collect(DatasetGraph data) {
        TextCollector collector = new TextCollector(data);
        collector.union.find().forEach(collector::read);
        return collector.texts;
    }

    private void read(Triple triple) {
        Node object = triple.getObject();
        Node subject = triple.getSubject();
        if (!isText(object) || !subject.isURI() || terms.contains(subject)) {
            return;
        }
        String language = object.getLiteralLanguage();
        String property = triple.getPredicate().getURI();
        TextKind.of(property, !language.isEmpty())
                .ifPresent(kind -> texts.addText(
                        entityOfSubject.computeIfAbsent(subject, this::entity),
                        kind,
                        new MatchedText(subject.getURI(), property, language, object.getLiteralLexicalForm())));
    }

    private static boolean isText(Node object) {
        return object.isLiteral()
                && (NodeConst.rdfLangString.getURI().equals(object.getLiteralDatatypeURI())
                        || XSD.xstring.getURI().equals(object.getLiteralDatatypeURI()));
    }

    private int entity(Node subject) {
        Node owner = owner(subject);
        return entities.computeIfAbsent(owner.getURI(), iri -> texts.addEntity(iri, types(owner)));
    }

    /** What stands before {@code #}, if the data says anything of it; so names in a namespace that ends in # are no parts. */
    private Node owner(Node subject) {
        int hash = subject.getURI().indexOf('#');
        if (hash < 0) {
            return subject;
        }
        Node owner = NodeFactory.createURI(subject.getURI().substring(0, hash));
        return union.contains(owner, RDF.Nodes.type, Node.ANY) ? owner : subject;
    }

    private Set<String> types(Node entity) {
        Set<String> types = new HashSet<>();
        union.find(entity, RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .forEach(type -> types.add(type.getURI()));
        return types;
    }
}
