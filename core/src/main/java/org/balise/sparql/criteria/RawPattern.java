package org.balise.sparql.criteria;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.balise.problem.QueryException;
import org.balise.sparql.QueryGuard;
import org.balise.sparql.QueryText;

/**
 * Patterns that a reader writes himself. Each has to be one by itself, is checked as any query, and is written anew from what
 * was read, with variables that are in nobody's way: its own text never stands in another query.
 */
final class RawPattern {

    /** What a written pattern is made of, as far as variables go: strings and IRIs are passed over. */
    private static final Pattern TOKENS = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|<[^\\s<>\"{}|^`\\\\]*>|(?:\\?\\?|[?$]|_:)([\\p{L}_0-9][\\p{L}\\p{M}\\p{N}_\\u00B7\\u203F\\u2040]*)");

    private RawPattern() {}

    /** The same pattern about another variable than {@code ?this}. */
    static String about(String subject, String sparql, Variables variables) {
        String written = parsed(sparql).getQueryPattern().toString().replaceAll("\\s*\\R\\s*", " ");
        String own = variables.next() + "_";
        return TOKENS.matcher(written)
                .replaceAll(token ->
                        renamed(token, subject, own).replace("\\", "\\\\").replace("$", "\\$"));
    }

    private static String renamed(MatchResult token, String subject, String own) {
        String name = token.group(1);
        if (name == null) {
            return token.group();
        }
        return token.group().equals("?this") ? subject : own + name;
    }

    private static Query parsed(String sparql) {
        Query query = QueryText.parse(TermWriter.knownPrefixes() + "SELECT * {\n" + sparql + "\n}");
        boolean more = query.hasValues() || query.hasLimit() || query.hasOffset();
        boolean shaped = query.hasGroupBy() || query.hasHaving() || query.hasOrderBy();
        if (more || shaped || query.hasDatasetDescription()) {
            throw new QueryException("a pattern is what stands between the braces of a WHERE, and nothing after them");
        }
        new QueryGuard(graph -> true).check(query);
        if (!PatternVars.vars(query.getQueryPattern()).contains(Var.alloc("this"))) {
            throw new QueryException("the pattern has no ?this, the entity that it is about");
        }
        return query;
    }
}
