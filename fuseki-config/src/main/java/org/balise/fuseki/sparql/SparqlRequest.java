package org.balise.fuseki.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.FormText;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.RequestBody;
import org.balise.fuseki.site.Release;

/**
 * One request of the SPARQL protocol. Of parameters, only those of the protocol for queries and {@code format} exist (cases 6, 37, 43, 59,
 * 64, 65, 66, 67).
 *
 * @param query the query; nothing when the endpoint itself is asked for
 * @param defaultGraphs the graphs that make the default graph
 * @param namedGraphs the named graphs
 * @param format the short name of the format that the address asks for; it goes before what the client accepts
 * @param accept the formats that the client accepts
 */
record SparqlRequest(
        Optional<String> query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Optional<String> format,
        AcceptHeader accept) {

    private static final String QUERY = "query";
    private static final String DEFAULT_GRAPH = "default-graph-uri";
    private static final String NAMED_GRAPH = "named-graph-uri";
    private static final String FORMAT = "format";
    private static final List<String> PARAMETERS = List.of(QUERY, DEFAULT_GRAPH, NAMED_GRAPH, FORMAT);
    /** SIB's editor marks its own look-ups with this; it changes no answer. */
    private static final String MARK_OF_EDITORS = "ac";

    private static final Set<String> CHANGES = Set.of("update", "request", "using-graph-uri", "using-named-graph-uri");

    private static final String DIRECT = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UPDATE = "application/sparql-update";

    static SparqlRequest read(HttpServletRequest request, int bodyLimit) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (request.getQueryString() != null) {
            add(parameters, FormText.parse(request.getQueryString()));
        }
        boolean posted = request.getMethod().equals("POST");
        if (posted) {
            addBody(parameters, request, bodyLimit);
        }
        parameters.remove(MARK_OF_EDITORS);
        refuseUnknown(parameters.keySet());
        boolean describes = !posted && Set.of(FORMAT).containsAll(parameters.keySet());
        return new SparqlRequest(
                describes ? Optional.empty() : Optional.of(theQuery(parameters.getOrDefault(QUERY, List.of()))),
                parameters.getOrDefault(DEFAULT_GRAPH, List.of()),
                parameters.getOrDefault(NAMED_GRAPH, List.of()),
                theFormat(parameters.getOrDefault(FORMAT, List.of())),
                AcceptHeader.parse(Collections.list(request.getHeaders("Accept"))));
    }

    /** The media type of the answer, of those on offer; that none fits is known before anything is evaluated (case 68). */
    String best(List<String> offered) {
        return format.map(name -> Optional.of(ShortNames.mediaType(name)).filter(offered::contains))
                .orElseGet(() -> accept.best(offered))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_ACCEPTABLE, "allowed", offered));
    }

    /** The tag of the answer to this request from a release in a format. */
    EntityTag tag(Release release, String mediaType) {
        return EntityTag.of(
                release.digest(),
                mediaType,
                query.orElse(""),
                String.join("\n", defaultGraphs),
                String.join("\n", namedGraphs));
    }

    /** The part of the address behind the question mark, for the answer in a format whoever asks. */
    String addressOf(String mediaType) {
        return Stream.of(
                        query.stream().map(value -> pair(QUERY, value)),
                        defaultGraphs.stream().map(value -> pair(DEFAULT_GRAPH, value)),
                        namedGraphs.stream().map(value -> pair(NAMED_GRAPH, value)),
                        Stream.of(pair(FORMAT, ShortNames.of(mediaType))))
                .flatMap(pairs -> pairs)
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void addBody(Map<String, List<String>> parameters, HttpServletRequest request, int limit) {
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

    private static Optional<String> theFormat(List<String> formats) {
        if (formats.size() > 1 || !ShortNames.ALL.containsAll(formats)) {
            throw new Refusal(ProblemType.UNKNOWN_FORMAT, "allowed", ShortNames.ALL);
        }
        return formats.stream().findFirst();
    }
}
