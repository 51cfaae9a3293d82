package org.balise.fuseki.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.health.QueryCounts;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.AcceptedLanguages;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.HeapExhaustion;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.Reply;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.site.Site;

/**
 * The SPARQL protocol for queries, read-only and within {@link Limits}: GET, HEAD, and POST as a form or directly. An answer is whole
 * before its first byte is sent, so a late timeout is an error and never a cut answer (case 26). Nothing of a request is logged.
 */
public final class SafeQuery extends ActionService {

    private static final String METHODS = "GET, HEAD, OPTIONS, POST";

    private final Site site;
    private final Limits limits;
    private final Places places;
    private final Departures departures = new Departures();
    private final SelfDescription description;

    /**
     * A query service with these limits.
     *
     * @param site the data that are queried, and their address
     * @param limits how much one query may ask for and how many may run
     * @param description what the service says of itself, without triple terms; asked for when a request has no query
     */
    public SafeQuery(Site site, Limits limits, Supplier<Graph> description) {
        this.site = site;
        this.limits = limits;
        this.places = new Places(limits);
        this.description = new SelfDescription(site, limits, description);
    }

    QueryCounts counts() {
        return places;
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

    /** Any page may read, none may send credentials or change anything (case 70). */
    @Override
    public void execOptions(HttpAction action) {
        HttpServletResponse response = action.getResponse();
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
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
        } catch (OutOfMemoryError e) {
            HeapExhaustion.tell(e);
            throw e;
        } catch (IOException e) {
            // The client is gone: nobody is left to tell.
        }
    }

    private Representation answer(HttpAction action) {
        SparqlRequest request = SparqlRequest.read(action.getRequest(), limits.bodyBytes());
        Optional<String> text = request.query();
        if (text.isEmpty()) {
            return description.answer(request, AcceptedLanguages.of(action.getRequest()));
        }
        CheckedQuery query = CheckedQuery.of(text.get(), limits);
        DatasetGraph data = action.getDataService().getDataset();
        Evaluation evaluation = evaluation(request, query, data);
        return answer(
                request,
                query,
                evaluation.mediaType(),
                contentLocation(action.getRequest(), request, evaluation.mediaType()),
                () -> watched(action, evaluation, data));
    }

    /**
     * The answer to a query that nobody wrote for this request, under the same limits and in the same places as all others.
     *
     * @param own the query; it is not used again by anyone else
     * @param accept the formats that the client accepts
     * @param data what is queried
     * @return the answer
     * @throws Refusal if there is none
     */
    public Representation answer(Query own, AcceptHeader accept, DatasetGraph data) {
        SparqlRequest request =
                new SparqlRequest(Optional.of(own.serialize()), List.of(), List.of(), Optional.empty(), accept);
        CheckedQuery query = CheckedQuery.of(own, limits);
        Evaluation evaluation = evaluation(request, query, data);
        return answer(
                request,
                query,
                evaluation.mediaType(),
                Map.of(),
                () -> places.within(departures.unwatched(), evaluation, data));
    }

    private Evaluation evaluation(SparqlRequest request, CheckedQuery query, DatasetGraph data) {
        return new Evaluation(limits, EndpointContext.create(data, limits), request, query);
    }

    private Representation answer(
            SparqlRequest request,
            CheckedQuery query,
            String mediaType,
            Map<String, String> headers,
            Supplier<Body> body) {
        return new Representation(
                mediaType,
                query.isSteady() ? Optional.of(request.tag(site.release(), mediaType)) : Optional.empty(),
                query.isSteady() ? Caching.BRIEFLY : Caching.NEVER,
                headers,
                body);
    }

    /** The address that has this format for everyone, if it is short enough for a header. */
    private Map<String, String> contentLocation(HttpServletRequest asked, SparqlRequest request, String mediaType) {
        String address = asked.getMethod().equals("POST")
                ? ""
                : site.address().at(SparqlModule.PATH.substring(1)) + "?" + request.addressOf(mediaType);
        return address.isEmpty() || address.length() > SelfDescription.LONGEST_ADDRESS
                ? Map.of()
                : Map.of("Content-Location", address);
    }

    private Body watched(HttpAction action, Evaluation evaluation, DatasetGraph data) {
        Departures.Watch watch = departures.watch(action.getRequest(), evaluation::abandon);
        try (watch) {
            return places.within(watch, evaluation, data);
        } finally {
            if (watch.isDisturbed()) {
                action.getResponse().setHeader("Connection", "close");
            }
        }
    }
}
