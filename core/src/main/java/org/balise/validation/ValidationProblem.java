package org.balise.validation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.balise.problem.Location;

/**
 * One thing that a rule objects to, at one place of one file.
 *
 * <p>Immutable and thread-safe. Problems sort by file, line and column.
 *
 * @param where the statement at fault; when something is missing, where the file begins to describe the focus
 * @param severity how much it weighs
 * @param rule the IRI of the shape that is broken, {@code https://w3id.org/balise/shape/...}
 * @param constraint the IRI of the kind of constraint, such as {@code sh:MinCountConstraintComponent}
 * @param message what is wrong, in both languages
 * @param focus the IRI of the thing at fault, if it is not the file itself
 * @param path the IRI of the property at fault, if it is one
 * @param value the value at fault as N-Triples writes it, if it is one
 */
public record ValidationProblem(
        Location where,
        Severity severity,
        String rule,
        String constraint,
        Message message,
        Optional<String> focus,
        Optional<String> path,
        Optional<String> value)
        implements Comparable<ValidationProblem> {

    private static final Comparator<ValidationProblem> ORDER = Comparator.comparing(ValidationProblem::where)
            .thenComparing(ValidationProblem::rule)
            .thenComparing(problem -> problem.focus.orElse(""))
            .thenComparing(problem -> problem.path.orElse(""))
            .thenComparing(problem -> problem.value.orElse(""))
            .thenComparing(problem -> problem.message.english());

    /**
     * The file at fault.
     *
     * @return its name as it was given; the IRI of the named graph when a dataset was validated
     */
    public String file() {
        return where.file();
    }

    /**
     * The line at fault.
     *
     * @return the line, from 1; 0 when it is unknown
     */
    public long line() {
        return where.line();
    }

    /**
     * The column at fault.
     *
     * @return the column, from 1; 0 when it is unknown
     */
    public long column() {
        return where.column();
    }

    /**
     * What is wrong, in the language of a locale.
     *
     * @param locale French gives French, every other gives English
     * @return one sentence
     */
    public String message(Locale locale) {
        return message.in(locale);
    }

    @Override
    public int compareTo(ValidationProblem other) {
        return ORDER.compare(this, other);
    }

    /** The usual {@code file:line:column: message}, in English, with focus, property and value. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(where + ": " + message.english());
        focus.ifPresent(f -> text.append(" <").append(f).append('>'));
        path.ifPresent(p -> text.append(" <").append(p).append('>'));
        value.ifPresent(v -> text.append(' ').append(v));
        return text.toString();
    }
}
