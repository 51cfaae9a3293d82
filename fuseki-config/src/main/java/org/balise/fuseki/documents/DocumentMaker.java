package org.balise.fuseki.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.balise.evidence.Passage;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/** Makes the document about a thing. The number of patterns asked is linear in the size of the document. */
final class DocumentMaker {

    /** How many statements that point at the thing a document gives. */
    static final int POINTING_LIMIT = 200;

    /** How many statements that an activity or the passages of a source stand behind a document gives. */
    static final int ATTESTED_LIMIT = 5_000;

    private static final List<Node> NAMES =
            List.of(NodeFactory.createURI(Skos.PREF_LABEL), NodeFactory.createURI(Dcterms.TITLE), RDFS.Nodes.label);

    private final Graph data;
    private final Set<Node> subjects;
    private final Graph graph = new GraphMem2Fast();
    private final Set<Node> neighbours = new LinkedHashSet<>();
    private final Pointing pointing = new Pointing(POINTING_LIMIT);
    private final Pointing attested = new Pointing(ATTESTED_LIMIT);

    private DocumentMaker(Graph data, List<Node> subjects) {
        this.data = data;
        this.subjects = new LinkedHashSet<>(subjects);
    }

    static Document make(Topics topics, Topic topic) {
        return topics.reading(data -> {
            DocumentMaker maker = new DocumentMaker(data, topics.subjects(topic));
            maker.subjects.forEach(maker::describe);
            topics.index().reported(topic).forEach(maker::reported);
            maker.attested.given().forEach(maker::attested);
            maker.subjects.forEach(maker::pointing);
            maker.pointing.given().forEach(maker::pointing);
            maker.neighbours.removeAll(maker.subjects);
            List.copyOf(maker.neighbours).forEach(maker::name);
            new DocumentRecord(topics.site(), topic, maker.graph, maker.pointing, maker.attested).add();
            return new Document(topic, maker.graph, maker.pointing, maker.attested);
        });
    }

    private void describe(Node subject) {
        data.find(subject, Node.ANY, Node.ANY).forEach(triple -> {
            if (triple.getPredicate().equals(NodeConst.nodeReifies)) {
                attested.add(triple);
            } else {
                add(triple);
                evidence(triple);
            }
        });
    }

    private void evidence(Triple triple) {
        data.find(Node.ANY, NodeConst.nodeReifies, NodeFactory.createTripleTerm(triple))
                .forEach(reification -> {
                    graph.add(reification);
                    neighbours.add(reification.getSubject());
                });
    }

    private void reported(Triple reification) {
        graph.add(reification);
        neighbours.add(reification.getSubject());
        mention(reification.getObject().getTriple());
    }

    private void attested(Triple reification) {
        graph.add(reification);
        Node object = reification.getObject();
        if (object.isTripleTerm()) {
            Triple about = object.getTriple();
            if (data.contains(about)) {
                graph.add(about);
            }
            neighbours.add(about.getSubject());
            mention(about);
        }
    }

    private void pointing(Node subject) {
        data.find(Node.ANY, Node.ANY, subject).forEach(triple -> {
            if (!subjects.contains(triple.getSubject())) {
                pointing.add(triple);
            }
        });
    }

    private void pointing(Triple triple) {
        graph.add(triple);
        neighbours.add(triple.getSubject());
        neighbours.add(triple.getPredicate());
    }

    private void add(Triple triple) {
        graph.add(triple);
        mention(triple);
    }

    private void mention(Triple triple) {
        neighbours.add(triple.getPredicate());
        if (triple.getObject().isURI()) {
            neighbours.add(triple.getObject());
        }
    }

    /** Of a neighbour, its names and types; of a passage all that is known of it, and the name of its source. */
    private void name(Node neighbour) {
        if (!neighbour.isURI()) {
            return;
        }
        Passage.find(neighbour.getURI()).ifPresent(passage -> passage(neighbour, passage));
        NAMES.forEach(property -> copy(neighbour, property));
        copy(neighbour, RDF.Nodes.type);
    }

    private void passage(Node node, Passage passage) {
        data.find(node, Node.ANY, Node.ANY).forEach(triple -> {
            if (!triple.getPredicate().equals(NodeConst.nodeReifies)) {
                graph.add(triple);
            }
        });
        Node source = NodeFactory.createURI(passage.source());
        if (!subjects.contains(source)) {
            NAMES.forEach(property -> copy(source, property));
            copy(source, RDF.Nodes.type);
        }
    }

    private void copy(Node subject, Node property) {
        data.find(subject, property, Node.ANY).forEach(graph::add);
    }
}
