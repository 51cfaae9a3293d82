package org.balise.fuseki.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.Reply;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.site.Release;

/**
 * The SPARQL protocol for queries, read-only and within {@link Limits}: GET, HEAD, and POST as a form or directly. An answer is whole
 * before its first byte is sent, so a late timeout is an error and never a cut answer. Nothing of a request is logged.
 */
public final class SafeQuery extends ActionService {

    private static final String METHODS = "GET, HEAD, OPTIONS, POST";

    private final Release release;
    private final Limits limits;
    private final Semaphore places;

    /**
     * A query service with these limits.
     *
     * @param release the state of the data that are queried
     * @param limits how much one query may ask for and how many may run
     */
    public SafeQuery(Release release, Limits limits) {
        this.release = release;
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execOptions(HttpAction action) {
        HttpServletResponse response = action.getResponse();
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    public void validate(HttpAction action) {
        // All of it happens in execute, where every refusal becomes a problem document.
    }

    @Override
    public void execute(HttpAction action) {
        HttpServletResponse response = action.getResponse();
        try {
            try {
                Reply.send(answer(action), action.getRequest(), response);
            } catch (Refusal refusal) {
                refusal.problem().send(action.getRequest(), response);
            }
        } catch (IOException e) {
            // The client is gone: nobody is left to tell.
        }
    }

    private Representation answer(HttpAction action) throws IOException {
        SparqlRequest request = SparqlRequest.read(action.getRequest(), limits.bodyBytes());
        CheckedQuery query = CheckedQuery.of(request.query(), limits);
        return answer(request, query, action.getDataService().getDataset());
    }

    /**
     * The answer to a query that nobody wrote for this request, under the same limits and in the same places as all others.
     *
     * @param query the query; it is not used again by anyone else
     * @param accept the formats that the client accepts
     * @param data what is queried
     * @return the answer
     * @throws Refusal if there is none
     */
    public Representation answer(Query query, AcceptHeader accept, DatasetGraph data) {
        SparqlRequest request = new SparqlRequest(query.serialize(), List.of(), List.of(), accept);
        return answer(request, CheckedQuery.of(query, limits), data);
    }

    private Representation answer(SparqlRequest request, CheckedQuery query, DatasetGraph data) {
        Evaluation evaluation = new Evaluation(limits, EndpointContext.create(data, limits), request, query);
        String mediaType = evaluation.mediaType();
        return new Representation(
                mediaType,
                query.isSteady() ? Optional.of(request.tag(release, mediaType)) : Optional.empty(),
                query.isSteady() ? Caching.BRIEFLY : Caching.NEVER,
                Map.of(),
                () -> inPlace(() -> evaluated(evaluation, data)));
    }

    private Body inPlace(Supplier<Body> evaluation) {
        takePlace();
        try {
            return evaluation.get();
        } catch (QueryCancelledException e) {
            throw new Refusal(new Problem(
                    ProblemType.TIMEOUT,
                    Map.of(
                            "firstRow",
                            limits.firstRow().toMillis(),
                            "limit",
                            limits.whole().toMillis())));
        } catch (StackOverflowError e) {
            throw new Refusal(ProblemType.NESTED_TOO_DEEPLY, "limit", limits.depth());
        } catch (OutOfMemoryError e) {
            throw new Refusal(ProblemType.BUSY);
        } finally {
            places.release();
        }
    }

    private static Body evaluated(Evaluation evaluation, DatasetGraph data) {
        if (!data.supportsTransactions()) {
            return evaluation.answer(data);
        }
        data.begin(ReadWrite.READ);
        try {
            return evaluation.answer(data);
        } finally {
            data.end();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(ProblemType.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemType.BUSY);
        }
    }
}
