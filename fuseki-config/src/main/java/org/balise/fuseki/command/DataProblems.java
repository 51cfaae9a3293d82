package org.balise.fuseki.command;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.balise.problem.BaliseException;
import org.balise.problem.CatalogueException;
import org.balise.problem.Problem;
import org.balise.problem.SourceException;

/** Says in the user's language that data is not acceptable; the details are the library's, in English. */
final class DataProblems {

    private static final int SHOWN = 20;
    private static final String NEXT = "\n  ";

    private DataProblems() {}

    static String text(BaliseException failure, Messages messages) {
        if (failure instanceof CatalogueException catalogue) {
            return list(catalogue.problems(), messages);
        }
        String key = failure instanceof SourceException ? "error.source" : "error.data";
        return messages.text(key, String.valueOf(failure.getMessage()));
    }

    /** Whether a source could be read, but is no text. */
    static boolean isOfEncoding(SourceException failure) {
        return failure.getCause() instanceof CharacterCodingException;
    }

    private static String list(List<Problem> problems, Messages messages) {
        StringBuilder lines = new StringBuilder();
        problems.stream().limit(SHOWN).forEach(problem -> lines.append(NEXT).append(problem));
        if (problems.size() > SHOWN) {
            lines.append(NEXT).append(messages.text("error.problems.more", problems.size() - SHOWN));
        }
        return messages.text("error.problems", problems.size(), lines);
    }
}
