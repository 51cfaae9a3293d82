package org.balise.sparql.criteria;

import java.util.List;
import java.util.Optional;
import org.balise.query.Path;
import org.balise.query.Request;
import org.balise.rdf.Namespaces;

/** Writes one query about the results of a request: first the group that finds them, then what is asked of them. For one thread. */
final class ResultWriter {

    /** The variable of a result. */
    static final String THIS = "?this";

    /** The variable of whether a result is certain. */
    static final String CERTAIN = "?certain";

    private final TermWriter terms = new TermWriter();
    private final Variables variables = new Variables();
    private final Optional<TrustedGraphs> trusted;
    private final CriteriaWriter criteria;
    private final PathWriter paths;

    ResultWriter(Optional<TrustedGraphs> trusted) {
        this.trusted = trusted;
        this.criteria = new CriteriaWriter(terms, variables, closed());
        this.paths = new PathWriter(terms, variables);
    }

    TermWriter terms() {
        return terms;
    }

    Variables variables() {
        return variables;
    }

    Closed closed() {
        return trusted.isPresent() ? Closed.APART : Closed.BESIDE;
    }

    String path(String start, Path path, String end) {
        return paths.along(start, path, end);
    }

    /**
     * The group of results that may meet the criteria, each once; those that do are marked. Conditions stand in filters only:
     * RDF4J is wrong about {@code BIND(EXISTS ...)} behind a {@code UNION}.
     */
    String possible(Request<?> request) {
        CandidateWriter writer = candidates(request);
        Candidates found = writer.possible(request.criteria());
        Answers rest = found.rest();
        String whether = rest.yes().equals(rest.possible())
                ? "BIND(true AS " + CERTAIN + ")"
                : "OPTIONAL { " + writer.kind() + rest.yes().filter() + " BIND(true AS " + CERTAIN + ") }";
        return "{ SELECT DISTINCT " + THIS + " " + CERTAIN + " WHERE { { " + found.group()
                + rest.possible().filter() + " } " + whether + " } }";
    }

    /** The group of results that certainly meet the criteria, each once. */
    String certain(Request<?> request) {
        Candidates found = candidates(request).certain(request.criteria());
        return "{ SELECT DISTINCT " + THIS + " WHERE { " + found.group()
                + found.rest().yes().filter() + " } }";
    }

    private CandidateWriter candidates(Request<?> request) {
        List<String> classes =
                trusted.map(TrustedGraphs::classes).orElse(request.kind().classes());
        return new CandidateWriter(terms, variables, criteria, classes);
    }

    /** The whole query. */
    Written query(String columns, String pattern) {
        return query(columns, pattern, "");
    }

    /** The whole query, with what follows its pattern. */
    Written query(String columns, String pattern, String after) {
        StringBuilder from = new StringBuilder();
        trusted.ifPresent(some -> {
            some.graphs()
                    .forEach(graph ->
                            from.append("FROM ").append(terms.iri(graph)).append('\n'));
            from.append("FROM NAMED <").append(Namespaces.DERIVED_GRAPH).append(">\n");
        });
        return new Written(
                terms.prologue(),
                columns,
                from.toString(),
                "WHERE {\n  " + pattern + "\n}" + after,
                trusted.map(TrustedGraphs::graphs));
    }
}
