package org.balise.fuseki.documents;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.balise.fuseki.site.Site;
import org.balise.rdf.Namespaces;

/** Everything of a site that has a document. Thread-safe. */
final class Topics {

    private final Site site;
    private final Supplier<SubjectIndex> index;

    Topics(Site site) {
        this.site = site;
        this.index = Suppliers.memoize(() -> SubjectIndex.of(graph()));
    }

    Site site() {
        return site;
    }

    /**
     * What has the IRI that ends so: of the catalogue's names first, then of those that begin with the server's own address.
     */
    Optional<Topic> find(String path) {
        String escaped = Topic.escaped(path);
        return reading(graph -> Stream.of(escaped, escaped + "/")
                .filter(candidate -> candidate.equals(escaped) || candidate.equals("def/"))
                .flatMap(candidate -> Stream.of(
                        new Topic(Namespaces.BASE, candidate),
                        new Topic(site.address().toString(), candidate)))
                .filter(topic -> isKnown(graph, topic.node()))
                .findFirst());
    }

    /** The subjects that a document describes whole: the thing itself, its parts, and the members of a scheme or the ontology. */
    List<Node> subjects(Topic topic) {
        return index.get().subjects(topic);
    }

    SubjectIndex index() {
        return index.get();
    }

    /** Reads within a transaction, where the data have any. */
    <T> T reading(Function<Graph, T> reader) {
        DatasetGraph data = site.data();
        return data.supportsTransactions()
                ? Txn.calculateRead(data, () -> reader.apply(data.getDefaultGraph()))
                : reader.apply(data.getDefaultGraph());
    }

    private boolean isKnown(Graph graph, Node node) {
        return graph.contains(node, Node.ANY, Node.ANY)
                || (node.getURI().startsWith(Namespaces.GRAPHS) && site.data().containsGraph(node))
                || !index.get().parts(NodeFactory.createURI(node.getURI())).isEmpty();
    }

    private Graph graph() {
        return site.data().getDefaultGraph();
    }
}
