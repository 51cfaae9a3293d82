package org.balise.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.balise.problem.Location;
import org.balise.problem.Problem;

/** Collects what a parser complains of, in one file, whose lines may be parsed in several runs. */
final class Faults implements ErrorHandler {

    /** What the tokenizer says of characters that the profile refuses, too, at the beginning of the IRI. */
    private static final String SAID_BY_THE_PROFILE = "Bad character in IRI";

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private Problem last;
    private long linesBefore;
    private long told;

    Faults(String file) {
        this.file = file;
        this.last = new Problem(Location.of(file), "");
    }

    /** Sets how many lines of the file precede the text that is parsed now. */
    void linesBefore(long lines) {
        linesBefore = lines;
    }

    Location location(long line, long column) {
        return line <= 0 ? Location.of(file) : new Location(file, linesBefore + line, Math.max(column, 0));
    }

    void add(String message, long line, long column) {
        add(new Problem(location(line, column), message));
    }

    void add(Problem problem) {
        problems.add(problem);
        told++;
        last = problem;
    }

    /** The problem told last; about the file as a whole when there is none. */
    Problem last() {
        return last;
    }

    /** How often a problem was told, the same one anew included. */
    long told() {
        return told;
    }

    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    @Override
    public void warning(String message, long line, long column) {
        add(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
        if (!message.startsWith(SAID_BY_THE_PROFILE)) {
            add(message, line, column);
        }
    }

    @Override
    public void fatal(String message, long line, long column) {
        boolean atLineEnd = column == 1 && message.contains("newline");
        if (atLineEnd) {
            add(message, line - 1, 0);
        } else {
            add(message, line, column);
        }
        throw new RiotParseException(message, line, column);
    }
}
