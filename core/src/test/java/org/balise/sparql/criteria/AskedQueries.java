package org.balise.sparql.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.balise.model.Program;
import org.balise.query.Criteria;
import org.balise.query.View;
import org.balise.rdf.Namespaces;
import org.balise.search.Match;
import org.balise.sparql.DatasetEndpoint;
import org.balise.vocabulary.Bal;

/** The queries that are sent when something is asked of a catalogue in which nothing is found. */
final class AskedQueries {

    private static final Node SOURCE = NodeFactory.createURI("urn:data:source");

    private final RecordingEndpoint endpoint;
    private final View view;
    private final Map<String, List<String>> plain = new HashMap<>();

    private AskedQueries(RecordingEndpoint endpoint) {
        this.endpoint = endpoint;
        this.view = View.of(
                SparqlEvaluator.of(endpoint),
                (words, languages, types, limit) -> List.of(new Match(words, 1, List.of())));
    }

    /** One source, so that a reader can trust it. */
    static AskedQueries ofNothing() {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        Node type = RDF.type.asNode();
        data.getDefaultGraph().add(SOURCE, type, NodeFactory.createURI(Bal.SOURCE));
        data.add(NodeFactory.createURI("urn:data:graph"), SOURCE, type, NodeFactory.createURI(Bal.SOURCE));
        data.add(NodeFactory.createURI(Namespaces.DERIVED_GRAPH), SOURCE, type, NodeFactory.createURI("urn:derived"));
        return new AskedQueries(RecordingEndpoint.of(DatasetEndpoint.of(data, "nothing")));
    }

    List<String> of(QueryShapeTest.Place place, String given) {
        return by(asked -> place.asking().accept(asked, given));
    }

    /** The shapes of the queries for something plain: the same each time, so asked once. */
    List<String> ofPlain(QueryShapeTest.Place place, String given, UnaryOperator<String> shape) {
        return plain.computeIfAbsent(
                place.name(), name -> of(place, given).stream().map(shape).toList());
    }

    List<String> by(Consumer<View> asking) {
        endpoint.take();
        asking.accept(view);
        return endpoint.take().stream().map(RecordingEndpoint.Received::sparql).toList();
    }

    static void count(View view, Criteria<Program> criteria) {
        view.programs().where(criteria).count();
    }
}
