package org.balise.sparql.criteria;

import java.util.List;
import org.balise.query.Path;
import org.balise.query.Step;

/** Writes paths as patterns, step by step. For one thread. */
final class PathWriter {

    private final TermWriter terms;
    private final Variables variables;

    PathWriter(TermWriter terms, Variables variables) {
        this.terms = terms;
        this.variables = variables;
    }

    /** The pattern of all values at the end of a path. */
    String along(String start, Path path, String end) {
        return steps(start, path.steps(), end);
    }

    /** The pattern of what one step of a path is asked of; the end is the start itself at the first step. */
    String steps(String start, List<Step> steps, String end) {
        StringBuilder pattern = new StringBuilder();
        String from = start;
        for (int i = 0; i < steps.size(); i++) {
            String to = i == steps.size() - 1 ? end : variables.next();
            if (i > 0 && steps.get(i).inverse()) {
                pattern.append("FILTER(isIRI(").append(from).append(")) ");
            }
            pattern.append(step(from, steps.get(i), to)).append(' ');
            from = to;
        }
        return pattern.toString().strip();
    }

    private String step(String from, Step step, String to) {
        boolean one = step.properties().size() == 1;
        String property = one ? terms.iri(step.properties().get(0)) : variables.next();
        String choice = one ? "" : "VALUES " + property + " { " + terms.iris(step.properties()) + " } ";
        return choice + (step.inverse() ? triple(to, property, from) : triple(from, property, to));
    }

    private static String triple(String subject, String property, String object) {
        return subject + " " + property + " " + object + " .";
    }
}
