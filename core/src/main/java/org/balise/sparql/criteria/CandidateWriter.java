package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.List;
import org.balise.query.Criteria;
import org.balise.vocabulary.Rdf;

/**
 * Writes groups that find candidates: entities of a kind, and among them those that criteria find by themselves. Given ids,
 * patterns in SPARQL, and the first criterion on places or concepts do so; conditions then ask the rest of fewer. For one
 * thread.
 */
final class CandidateWriter {

    private static final String THIS = ResultWriter.THIS;
    private static final Answers NOTHING = Answers.certain(Condition.Constant.TRUE);

    private final TermWriter terms;
    private final Variables variables;
    private final CriteriaWriter criteria;
    private final List<String> classes;

    CandidateWriter(TermWriter terms, Variables variables, CriteriaWriter criteria, List<String> classes) {
        this.terms = terms;
        this.variables = variables;
        this.criteria = criteria;
        this.classes = classes;
    }

    /** Those that may meet criteria. */
    Candidates possible(Criteria<?> asked) {
        return candidates(asked, true);
    }

    /** Those that may certainly meet criteria. */
    Candidates certain(Criteria<?> asked) {
        return candidates(asked, false);
    }

    private Candidates candidates(Criteria<?> asked, boolean openToo) {
        StringBuilder found = new StringBuilder();
        List<Answers> rest = new ArrayList<>();
        boolean narrowed = false;
        for (Criteria<?> one : flattened(asked)) {
            if (one instanceof Criteria.Among<?> among && !among.iris().isEmpty()) {
                found.append("VALUES " + THIS + " { ")
                        .append(terms.iris(among.iris()))
                        .append(" } ");
            } else if (one instanceof Criteria.Pattern<?> pattern) {
                found.append("{ SELECT DISTINCT " + THIS + " WHERE ")
                        .append(RawPattern.about(THIS, pattern.sparql(), variables))
                        .append(" } ");
            } else if (!narrowed && one instanceof Criteria.Has<?> has && ValueTestWriter.finds(has.test())) {
                narrowed = true;
                found.append(openToo ? foundOrSilent(has) : criteria.found(THIS, has) + " ");
                rest.add(openToo ? new Answers(criteria.on(THIS, has).yes(), Condition.Constant.TRUE) : NOTHING);
            } else {
                rest.add(criteria.on(THIS, one));
            }
        }
        String group = "{ SELECT DISTINCT " + THIS + " WHERE { " + found + kind() + " FILTER(isIRI(" + THIS + ")) } }";
        return new Candidates(group, Answers.every(rest));
    }

    private String foundOrSilent(Criteria.Has<?> has) {
        return "{ " + criteria.found(THIS, has) + " } UNION { " + criteria.silent(THIS, has.path(), kind()) + " } ";
    }

    private static List<Criteria<?>> flattened(Criteria<?> criteria) {
        if (criteria instanceof Criteria.And<?> and) {
            return and.all().stream().flatMap(one -> flattened(one).stream()).toList();
        }
        return List.of(criteria);
    }

    /** The pattern of being of the kind; it may match an entity more than once. */
    String kind() {
        boolean one = classes.size() == 1;
        String type = one ? terms.iri(classes.get(0)) : variables.next();
        return (one ? "" : "VALUES " + type + " { " + terms.iris(classes) + " } ") + THIS + " " + terms.iri(Rdf.TYPE)
                + " " + type + " .";
    }
}
