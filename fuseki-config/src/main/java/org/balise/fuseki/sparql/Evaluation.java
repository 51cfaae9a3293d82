package org.balise.fuseki.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.results.RowFormat;
import org.jspecify.annotations.Nullable;

/** Evaluates one checked query within the limits, into a whole answer. */
final class Evaluation {

    private final Limits limits;
    private final Context context;
    private final SparqlRequest request;
    private final Query query;
    private final String mediaType;
    private final AnswerBuffer buffer;
    private volatile @Nullable QueryExec running;
    private volatile boolean abandoned;

    Evaluation(Limits limits, Context context, SparqlRequest request, CheckedQuery checked) {
        this.limits = limits;
        this.context = context;
        this.request = request;
        this.query = checked.query();
        this.mediaType = request.best(offered(query));
        this.buffer = new AnswerBuffer(limits.answerBytes());
    }

    /** The format that the client likes best; that none fits is known before anything is evaluated. */
    String mediaType() {
        return mediaType;
    }

    /** The answer in that format. */
    Body answer(DatasetGraph data) {
        try (QueryExec execution = execution(data)) {
            running = execution;
            if (abandoned) {
                throw new QueryCancelledException();
            }
            if (query.isSelectType()) {
                RowSet rows = execution.select();
                Iterator<Binding> counted = counted(rows);
                RowFormat.of(mediaType).write(buffer, RowSetStream.create(rows.getResultVars(), counted));
            } else if (query.isAskType()) {
                RowFormat.of(mediaType).write(buffer, execution.ask());
            } else {
                write(GraphFormat.of(mediaType), graph(execution));
            }
        }
        return buffer;
    }

    /** Ends the evaluation, from any thread, whether it runs or not yet. */
    void abandon() {
        abandoned = true;
        QueryExec execution = running;
        if (execution != null) {
            execution.abort();
        }
    }

    private static List<String> offered(Query query) {
        if (query.isSelectType()) {
            return RowFormat.mediaTypesOfRows();
        }
        return query.isAskType() ? RowFormat.mediaTypesOfBooleans() : GraphFormat.mediaTypes();
    }

    private QueryExec execution(DatasetGraph data) {
        return QueryExec.newBuilder()
                .dataset(chosen(data))
                .query(query)
                .context(context)
                .initialTimeout(limits.firstRow().toMillis(), TimeUnit.MILLISECONDS)
                .overallTimeout(limits.whole().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** What the request says about graphs goes before what the query says; both choose among our graphs, nothing is fetched. */
    private DatasetGraph chosen(DatasetGraph data) {
        DatasetDescription asked = new DatasetDescription(request.defaultGraphs(), request.namedGraphs());
        DatasetDescription description = asked.isEmpty() ? DatasetDescription.create(query) : asked;
        DatasetGraph chosen = description == null ? data : DynamicDatasets.dynamicDataset(description, data, false);
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        return chosen;
    }

    private Graph graph(QueryExec execution) {
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        Iterator<Triple> triples = query.isConstructType()
                ? execution.constructTriples()
                : execution.describe().find();
        counted(triples).forEachRemaining(graph::add);
        return graph;
    }

    private void write(GraphFormat format, Graph graph) {
        try {
            format.write(buffer, graph);
        } catch (JenaException e) {
            // RDF/XML has no way to write some property IRIs; what was written of it before is not sent.
            List<String> others = GraphFormat.mediaTypes().stream()
                    .filter(type -> GraphFormat.of(type) != format)
                    .toList();
            throw new Refusal(ProblemType.NOT_ACCEPTABLE, "allowed", others);
        }
    }

    private <T> Iterator<T> counted(Iterator<T> source) {
        int[] count = {0};
        return Iter.map(source, item -> {
            if (++count[0] > limits.rows()) {
                throw new Refusal(ProblemType.TOO_MANY_ROWS, "limit", limits.rows());
            }
            return item;
        });
    }
}
