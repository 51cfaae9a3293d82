package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.balise.model.Entity;
import org.balise.model.LanguageChain;
import org.balise.model.Tagged;
import org.balise.model.Text;
import org.balise.model.Value;
import org.balise.query.Fetched;
import org.balise.query.Hierarchy;
import org.balise.query.Step;
import org.balise.rdf.EntityMapper;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Rdf;
import org.balise.vocabulary.Skos;

/** The statements that one call brought, as entities. Not changed once it is made. */
final class FetchedGraph implements Fetched {

    private final Graph graph;
    private final EntityMapper mapper;
    private final Background background;

    private FetchedGraph(Graph graph, EntityMapper mapper, Background background) {
        this.graph = graph;
        this.mapper = mapper;
        this.background = background;
    }

    /** What was fetched, with what is known anyway of the concepts and classes in it. */
    static FetchedGraph of(List<Triple> statements, Background background, LanguageChain languages) {
        Graph graph = GraphFactory.createDefaultGraph();
        Set<Node> things = new LinkedHashSet<>();
        List<String> classes = new ArrayList<>();
        for (Triple triple : statements) {
            graph.add(triple);
            if (triple.getObject().isURI()) {
                things.add(triple.getObject());
            }
            if (triple.getPredicate().getURI().equals(Rdf.TYPE)
                    && triple.getObject().isURI()) {
                classes.add(triple.getObject().getURI());
            }
        }
        things.forEach(thing -> background.names(thing).forEach(graph::add));
        background.superclasses(classes).forEach(graph::add);
        return new FetchedGraph(graph, EntityMapper.of(graph, languages), background);
    }

    @Override
    public Optional<Entity> entity(String iri) {
        return mapper.read(iri);
    }

    @Override
    public Hierarchy hierarchy() {
        return background;
    }

    /** The background of the same state. */
    Background background() {
        return background;
    }

    /** What something is called: its name, or else its title. */
    Text name(String iri, LanguageChain languages) {
        Text name = Text.of(texts(iri, Skos.PREF_LABEL), languages);
        return name.isEmpty() ? Text.of(texts(iri, Dcterms.TITLE), languages) : name;
    }

    private List<Tagged> texts(String iri, String property) {
        return graph.find(NodeFactory.createURI(iri), NodeFactory.createURI(property), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Cells::tagged)
                .toList();
    }

    /** The classes that are stated of something. */
    List<String> types(String iri) {
        return graph.find(NodeFactory.createURI(iri), NodeFactory.createURI(Rdf.TYPE), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList();
    }

    @Override
    public List<Value> values(String subject, Step step) {
        Node start = NodeFactory.createURI(subject);
        Set<Value> values = new TreeSet<>();
        for (String property : step.properties()) {
            Node predicate = NodeFactory.createURI(property);
            var found = step.inverse()
                    ? graph.find(Node.ANY, predicate, start).mapWith(Triple::getSubject)
                    : graph.find(start, predicate, Node.ANY).mapWith(Triple::getObject);
            found.forEach(node -> Cells.value(node).ifPresent(values::add));
        }
        return List.copyOf(values);
    }
}
