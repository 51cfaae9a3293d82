package org.balise.fuseki.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.balise.rdf.Namespaces;
import org.balise.vocabulary.Skos;

/** What no pattern of a graph finds: the parts of an entity, and what is reported of it without being asserted. */
final class SubjectIndex {

    private static final Node IN_SCHEME = NodeFactory.createURI(Skos.IN_SCHEME);

    private final Map<String, List<Node>> parts = new HashMap<>();
    private final Map<String, List<Triple>> reported = new HashMap<>();
    private final Map<String, List<Node>> members = new HashMap<>();
    private final List<Node> terms = new ArrayList<>();

    private SubjectIndex() {}

    /** Reads all statements once. */
    static SubjectIndex of(Graph graph) {
        SubjectIndex index = new SubjectIndex();
        Set<Node> seen = new HashSet<>();
        graph.find().forEach(triple -> {
            if (triple.getSubject().isURI() && seen.add(triple.getSubject())) {
                index.addSubject(triple.getSubject());
            }
            if (triple.getPredicate().equals(NodeConst.nodeReifies)) {
                index.addReported(graph, triple);
            } else if (triple.getPredicate().equals(IN_SCHEME)
                    && triple.getObject().isURI()) {
                index.members
                        .computeIfAbsent(triple.getObject().getURI(), any -> new ArrayList<>())
                        .add(triple.getSubject());
            }
        });
        return index;
    }

    List<Node> parts(Node owner) {
        return parts.getOrDefault(owner.getURI(), List.of());
    }

    List<Node> subjects(Topic topic) {
        List<Node> others = topic.isOntology() ? terms : members.getOrDefault(topic.iri(), List.of());
        return Stream.of(Stream.of(topic.node()), parts(topic.node()).stream(), others.stream())
                .flatMap(nodes -> nodes)
                .distinct()
                .toList();
    }

    /** The statements {@code r rdf:reifies <<( s p o )>>} where {@code s} is an entity or its part, and {@code s p o} is not asserted. */
    List<Triple> reported(Topic topic) {
        return reported.getOrDefault(topic.iri(), List.of());
    }

    private void addSubject(Node subject) {
        String iri = subject.getURI();
        int hash = iri.indexOf('#');
        if (hash > 0) {
            parts.computeIfAbsent(iri.substring(0, hash), any -> new ArrayList<>())
                    .add(subject);
        } else if (iri.startsWith(Namespaces.TERMS) && !iri.equals(Namespaces.TERMS)) {
            terms.add(subject);
        }
    }

    private void addReported(Graph graph, Triple reification) {
        Node object = reification.getObject();
        if (object.isTripleTerm() && object.getTriple().getSubject().isURI() && !graph.contains(object.getTriple())) {
            String iri = object.getTriple().getSubject().getURI();
            int hash = iri.indexOf('#');
            reported.computeIfAbsent(hash < 0 ? iri : iri.substring(0, hash), any -> new ArrayList<>())
                    .add(reification);
        }
    }
}
