package org.balise.fuseki.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.FormText;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.RequestBody;
import org.balise.fuseki.site.Release;

/** One request of the SPARQL protocol: the query, the graphs it names, and the formats the client accepts. */
record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs, AcceptHeader accept) {

    private static final String QUERY = "query";
    private static final String DEFAULT_GRAPH = "default-graph-uri";
    private static final String NAMED_GRAPH = "named-graph-uri";
    private static final List<String> PARAMETERS = List.of(QUERY, DEFAULT_GRAPH, NAMED_GRAPH);
    private static final Set<String> CHANGES = Set.of("update", "request", "using-graph-uri", "using-named-graph-uri");

    private static final String DIRECT = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UPDATE = "application/sparql-update";

    static SparqlRequest read(HttpServletRequest request, int bodyLimit) throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (request.getQueryString() != null) {
            add(parameters, FormText.parse(request.getQueryString()));
        }
        if (request.getMethod().equals("POST")) {
            addBody(parameters, request, bodyLimit);
        }
        refuseUnknown(parameters.keySet());
        return new SparqlRequest(
                theQuery(parameters.getOrDefault(QUERY, List.of())),
                parameters.getOrDefault(DEFAULT_GRAPH, List.of()),
                parameters.getOrDefault(NAMED_GRAPH, List.of()),
                AcceptHeader.parse(Collections.list(request.getHeaders("Accept"))));
    }

    /** The tag of the answer to this request from a release in a format. */
    EntityTag tag(Release release, String mediaType) {
        return EntityTag.of(
                release.digest(), mediaType, query, String.join("\n", defaultGraphs), String.join("\n", namedGraphs));
    }

    private static void addBody(Map<String, List<String>> parameters, HttpServletRequest request, int limit)
            throws IOException {
        switch (RequestBody.mediaType(request).orElse("")) {
            case FORM -> add(parameters, FormText.parse(RequestBody.text(request, limit)));
            case DIRECT -> add(parameters, Map.of(QUERY, List.of(RequestBody.text(request, limit))));
            case UPDATE -> throw new Refusal(ProblemType.READ_ONLY);
            default -> throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "allowed", List.of(DIRECT, FORM));
        }
    }

    private static void add(Map<String, List<String>> parameters, Map<String, List<String>> more) {
        more.forEach((name, values) -> parameters.merge(name, values, SparqlRequest::joined));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static void refuseUnknown(Set<String> names) {
        if (!Collections.disjoint(names, CHANGES)) {
            throw new Refusal(ProblemType.READ_ONLY);
        }
        if (!PARAMETERS.containsAll(names)) {
            throw new Refusal(ProblemType.UNKNOWN_PARAMETER, "allowed", PARAMETERS);
        }
    }

    private static String theQuery(List<String> queries) {
        if (queries.size() > 1) {
            throw new Refusal(ProblemType.SEVERAL_QUERIES);
        }
        if (queries.isEmpty() || queries.get(0).isBlank()) {
            throw new Refusal(ProblemType.NO_QUERY);
        }
        return queries.get(0);
    }
}
