package org.balise.fuseki.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
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

/** Evaluates one checked query within the limits of time and rows, into a whole answer (cases 25 to 27). */
final class Evaluation {

    private final Limits limits;
    private final Context context;
    private final Query query;
    private final String mediaType;
    private final Optional<DatasetDescription> graphs;
    private volatile @Nullable QueryExec running;
    private volatile boolean stopped;
    private volatile boolean row;
    private volatile boolean abandoned;

    Evaluation(Limits limits, Context context, SparqlRequest request, CheckedQuery checked) {
        this.limits = limits;
        this.context = context;
        this.query = checked.query();
        this.mediaType = request.best(offered(query));
        this.graphs = graphs(request, query);
    }

    /** The format that the client likes best; that none fits is known before anything is evaluated. */
    String mediaType() {
        return mediaType;
    }

    /** The answer in that format; it may be asked for again after a stop. */
    Body answer(DatasetGraph data) {
        if (!data.supportsTransactions()) {
            return evaluated(data);
        }
        data.begin(ReadWrite.READ);
        try {
            return evaluated(data);
        } finally {
            data.end();
        }
    }

    private Body evaluated(DatasetGraph data) {
        row = false;
        AnswerBuffer buffer = new AnswerBuffer(limits.answerBytes());
        try (QueryExec execution = execution(data)) {
            running = execution;
            if (stopped || abandoned) {
                throw new QueryCancelledException();
            }
            if (query.isSelectType()) {
                RowSet rows = execution.select();
                Iterator<Binding> counted = counted(rows);
                RowFormat.of(mediaType).write(buffer, RowSetStream.create(rows.getResultVars(), counted));
            } else if (query.isAskType()) {
                RowFormat.of(mediaType).write(buffer, execution.ask());
            } else {
                write(buffer, GraphFormat.of(mediaType), graph(execution));
            }
        } catch (RuntimeException e) {
            // Who ends a query takes away from it what it sorts while it still sorts, which then fails in any way.
            throw e instanceof Refusal || !isCancelled(running) ? e : new QueryCancelledException();
        } finally {
            stopped = false;
        }
        return buffer;
    }

    /** Whether the answer that is being made has its first row or triple. */
    boolean hasRow() {
        return row;
    }

    /** Ends the evaluation that runs, from any thread, which may begin anew. */
    void stop() {
        stopped = true;
        abort();
    }

    /** Ends the evaluation for good, from any thread, whether it runs or not yet. */
    void abandon() {
        abandoned = true;
        abort();
    }

    private void abort() {
        QueryExec execution = running;
        if (execution != null) {
            execution.abort();
        }
    }

    private static boolean isCancelled(@Nullable QueryExec execution) {
        return execution != null
                && Context.getOrSetCancelSignal(execution.getContext()).get();
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
                .context(context.copy())
                .build();
    }

    /** What the request says about graphs goes before what the query says, which then says nothing more. */
    private static Optional<DatasetDescription> graphs(SparqlRequest request, Query query) {
        DatasetDescription asked =
                request.defaultGraphs().isEmpty() && request.namedGraphs().isEmpty()
                        ? new DatasetDescription(query.getGraphURIs(), query.getNamedGraphURIs())
                        : new DatasetDescription(request.defaultGraphs(), request.namedGraphs());
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }

    /** A choice among our graphs; nothing is fetched. */
    private DatasetGraph chosen(DatasetGraph data) {
        return graphs.map(description -> DynamicDatasets.dynamicDataset(description, data, false))
                .orElse(data);
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

    private static void write(AnswerBuffer buffer, GraphFormat format, Graph graph) {
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
            row = true;
            if (++count[0] > limits.rows()) {
                throw new Refusal(ProblemType.TOO_MANY_ROWS, "limit", limits.rows());
            }
            return item;
        });
    }
}
