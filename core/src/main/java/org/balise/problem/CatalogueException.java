package org.balise.problem;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue could not be made of the files given; carries every problem found, not only the first. */
public final class CatalogueException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** Not part of a serialized error; the message is. */
    private final transient List<Problem> problems;

    /**
     * An error that carries these problems.
     *
     * @param problems at least one problem; kept sorted by place
     */
    public CatalogueException(Collection<Problem> problems) {
        super(message(problems), null);
        this.problems = problems.stream().sorted().toList();
    }

    /**
     * Every problem found.
     *
     * @return the problems, sorted by file, line and column
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(Collection<Problem> problems) {
        String head = problems.size() == 1 ? "1 problem:" : problems.size() + " problems:";
        String shown =
                problems.stream().sorted().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n  "));
        String rest = problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : "";
        return head + "\n  " + shown + rest;
    }
}
