package org.balise.fuseki.sparql;

import java.nio.charset.StandardCharsets;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/**
 * Looks at the text of a query before it is parsed: a parser that recurses must not see what would exhaust its stack. Strings and
 * IRIs are not recognised here, so brackets in them count too; the limits leave room for that (cases 29 to
 * 31, 38 to 41).
 */
final class QueryLimits {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private QueryLimits() {}

    /** The text without a byte order mark, or a refusal. */
    static String checked(String text, Limits limits) {
        String query = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (query.getBytes(StandardCharsets.UTF_8).length > limits.queryBytes()) {
            throw new Refusal(ProblemType.QUERY_TOO_LONG, "limit", limits.queryBytes());
        }
        if (query.chars().anyMatch(QueryLimits::forbidden)) {
            throw new Refusal(ProblemType.NOT_TEXT);
        }
        if (depth(query) > limits.depth()) {
            throw new Refusal(ProblemType.NESTED_TOO_DEEPLY, "limit", limits.depth());
        }
        if (words(query) > limits.words()) {
            throw new Refusal(ProblemType.TOO_MANY_WORDS, "limit", limits.words());
        }
        return query;
    }

    private static boolean forbidden(int character) {
        return character == REPLACEMENT
                || (character < ' ' && character != '\t' && character != '\n' && character != '\r');
    }

    private static int depth(String query) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < query.length(); i++) {
            switch (query.charAt(i)) {
                case '(', '{', '[' -> deepest = Math.max(deepest, ++depth);
                case ')', '}', ']' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }

    private static int words(String query) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < query.length(); i++) {
            char character = query.charAt(i);
            boolean letter = Character.isLetterOrDigit(character) || "_-:.?$@#%\\'\"".indexOf(character) >= 0;
            if (!Character.isWhitespace(character) && !(letter && within)) {
                words++;
            }
            within = letter;
        }
        return words;
    }
}
