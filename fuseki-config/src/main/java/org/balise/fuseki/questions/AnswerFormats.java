package org.balise.fuseki.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.OfferedFormats;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.results.RowFormat;

/** The formats at the address of a question: those of rows run it, the others tell what it is. */
final class AnswerFormats {

    static final String JSON = "application/json";
    static final String HTML = "text/html";
    static final String FORMAT = OfferedFormats.PARAMETER;

    /** What the formats of rows are called in an address. */
    static final List<String> NAMES = List.of("json", "csv", "tsv", "xml");

    private static final Map<String, String> BY_NAME = Map.of(
            "json", "application/sparql-results+json",
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "xml", "application/sparql-results+xml");

    private static final OfferedFormats OF_LIST =
            OfferedFormats.of("json", JSON).and(GraphFormat.offered()).and(OfferedFormats.of("html", HTML));
    private static final List<String> OF_QUESTION = Stream.of(
                    RowFormat.mediaTypesOfRows().stream(), GraphFormat.mediaTypes().stream(), Stream.of(HTML))
            .flatMap(types -> types)
            .toList();

    private AnswerFormats() {}

    static String ofList(Asked asked) {
        return OF_LIST.best(asked);
    }

    static String ofQuestion(Asked asked) {
        return asked.accept()
                .best(OF_QUESTION)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_ACCEPTABLE, "allowed", OF_QUESTION));
    }

    static boolean isRows(String mediaType) {
        return RowFormat.mediaTypesOfRows().contains(mediaType);
    }

    /** The format that the address names; else those that the client accepts. */
    static AcceptHeader ofRows(Asked asked) {
        return named(asked).map(name -> AcceptHeader.parse(List.of(name))).orElse(asked.accept());
    }

    private static Optional<String> named(Asked asked) {
        List<String> names = asked.parameters().getOrDefault(FORMAT, List.of());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.size() > 1 || !BY_NAME.containsKey(names.get(0))) {
            throw new Refusal(new Problem(ProblemType.PARAMETER_VALUE, Map.of("parameter", FORMAT, "allowed", NAMES)));
        }
        return Optional.of(BY_NAME.get(names.get(0)));
    }
}
