package org.balise.sparql.criteria;

import java.util.List;
import java.util.Optional;
import org.balise.query.Axis;
import org.balise.query.Request;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Geo;
import org.balise.vocabulary.Skos;

/**
 * Writes queries that count the certain results of a request by category: each result once in each. The axes are of given
 * categories, of places of a kind, or of the values themselves; what the top concepts of a vocabulary are is known before.
 */
final class CategoryText {

    private static final String COUNT = "(COUNT(DISTINCT ?this) AS ?count)";

    private final ResultWriter writer;
    private final TermWriter terms;

    private CategoryText(Optional<TrustedGraphs> trusted) {
        this.writer = new ResultWriter(trusted);
        this.terms = writer.terms();
    }

    /** Rows of {@code ?row ?count}. */
    static Written groups(Request<?> request, Axis<?, ?> axis, Optional<TrustedGraphs> trusted) {
        CategoryText text = new CategoryText(trusted);
        String pattern = text.writer.certain(request) + text.in(axis, "?row");
        return text.writer.query("?row " + COUNT, pattern, " GROUP BY ?row");
    }

    /** Rows of {@code ?row ?column ?count}. */
    static Written cells(Request<?> request, Axis<?, ?> rows, Axis<?, ?> columns, Optional<TrustedGraphs> trusted) {
        CategoryText text = new CategoryText(trusted);
        String pattern = text.writer.certain(request) + text.in(rows, "?row") + text.in(columns, "?column");
        return text.writer.query("?row ?column " + COUNT, pattern, " GROUP BY ?row ?column");
    }

    /** One row of {@code ?count}: the results that are in some category. */
    static Written classified(Request<?> request, Axis<?, ?> axis, Optional<TrustedGraphs> trusted) {
        CategoryText text = new CategoryText(trusted);
        return text.writer.query(COUNT, text.writer.certain(request) + text.in(axis, "?row"));
    }

    /** One row of {@code ?count}: the results that are in some category of both. */
    static Written classified(
            Request<?> request, Axis<?, ?> rows, Axis<?, ?> columns, Optional<TrustedGraphs> trusted) {
        CategoryText text = new CategoryText(trusted);
        String pattern = text.writer.certain(request) + text.in(rows, "?row") + text.in(columns, "?column");
        return text.writer.query(COUNT, pattern);
    }

    /** The value itself is a category, or lies within one: as a union, since RDF4J looks up optional paths from everything there is. */
    private String in(Axis<?, ?> axis, String category) {
        String itself = writer.path("?this", axis.path(), category);
        if (axis instanceof Axis.EachValue) {
            return "\n  " + itself + " FILTER(isIRI(" + category + "))";
        }
        String below = within(axis, Geo.SF_WITHIN, category);
        String narrower = axis instanceof Axis.EachPlaceOfKind ? "" : within(axis, Skos.BROADER_TRANSITIVE, category);
        return "\n  { " + itself + " }" + below + narrower + " " + categories(axis, category);
    }

    private String within(Axis<?, ?> axis, String closure, String category) {
        String value = writer.variables().next();
        return "\n  UNION { " + writer.path("?this", axis.path(), value) + " "
                + writer.closed().pattern(value + " " + terms.iri(closure) + " " + category) + " }";
    }

    private String categories(Axis<?, ?> axis, String category) {
        if (axis instanceof Axis.EachPlaceOfKind<?, ?> kind) {
            return category + " " + terms.iri(Bal.PLACE_KIND) + " " + terms.iri(kind.kind()) + " .";
        }
        List<String> iris = ((Axis.Each<?, ?>) axis).iris();
        return iris.isEmpty()
                ? "FILTER(false)"
                : "FILTER(" + category + " IN (" + terms.iris(iris).replace(" ", ", ") + "))";
    }
}
