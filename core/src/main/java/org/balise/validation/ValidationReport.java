package org.balise.validation;

import java.util.Collection;
import java.util.List;

/**
 * All that the rules of a profile object to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param profile the rules that were asked
 * @param problems every problem once, sorted by file, line and column
 */
public record ValidationReport(Profile profile, List<ValidationProblem> problems) {

    /**
     * A report.
     *
     * @param profile the rules that were asked
     * @param problems the problems; sorted here
     */
    public ValidationReport {
        problems = problems.stream().distinct().sorted().toList();
    }

    ValidationReport(Profile profile, Collection<ValidationProblem> problems) {
        this(profile, List.copyOf(problems));
    }

    /**
     * Whether the data meets the profile.
     *
     * @return true when no problem is a violation
     */
    public boolean conforms() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.VIOLATION);
    }

    /**
     * The report as JSON, for programs.
     *
     * @return an object with {@code conforms}, {@code profile} and {@code problems}; each problem has {@code file},
     *     {@code line}, {@code column}, {@code severity}, {@code rule}, {@code message} ({@code en} and {@code fr}) and,
     *     where there is one, {@code focus}, {@code path} and {@code value}
     */
    public String toJson() {
        return JsonReport.write(this);
    }

    /**
     * The report in the terms of SHACL.
     *
     * @return a {@code sh:ValidationReport} in Turtle; each result also says where in the file, as {@code prov:atLocation}
     */
    public String toTurtle() {
        return ShaclReport.write(this);
    }
}
