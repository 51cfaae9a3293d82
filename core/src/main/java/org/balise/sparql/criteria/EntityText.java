package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.balise.query.Criteria;
import org.balise.query.Path;
import org.balise.query.Step;
import org.balise.rdf.Namespaces;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Org;
import org.balise.vocabulary.Rdf;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * Writes queries about given entities: each names the entities once and gives rows of {@code ?s ?p ?o}, one statement each, so
 * that many values of one property never multiply with those of another.
 */
final class EntityText {

    /** What leads to something that a record holds whole. */
    static final List<String> PARTS = List.of(
            Bal.HAS_AIM,
            Bal.HAS_CAPACITY,
            Bal.HAS_EVALUATION,
            Bal.HAS_MILESTONE,
            Bal.HAS_PARTICIPATION,
            Bal.HAS_PHASE,
            Bal.HAS_RATING,
            Bal.HAS_STATISTIC,
            Bal.OFFERS,
            Bal.SERVES_CLIENTELE,
            Schema.ADDRESS,
            Schema.CONTACT_POINT);

    /** What relates entities, beside participation. */
    private static final List<String> RELATIONS = List.of(
            Org.UNIT_OF,
            Org.SUB_ORGANIZATION_OF,
            Org.POST_IN,
            Bal.EMBEDDED_IN,
            Dcterms.IS_PART_OF,
            Schema.FUNDER,
            Bal.RECIPIENT,
            Schema.FUNDED_ITEM,
            Bal.FUNDING_SCHEME);

    /** How deep records hold each other: an initiative, its phase, the service of that, the capacity of that. */
    static final int DEPTH = 3;

    private static final List<String> NAMES = List.of(Skos.PREF_LABEL, Dcterms.TITLE, Rdf.TYPE);
    private static final String STATED_OF = "{ ?e ?any ?thing . BIND(?e AS ?n) }";
    private static final String CONCEPTS = Namespaces.BASE + "vocab/";

    private final ResultWriter writer;
    private final TermWriter terms;

    private EntityText(Optional<TrustedGraphs> trusted) {
        this.writer = new ResultWriter(trusted);
        this.terms = writer.terms();
    }

    /** The statements of entities and of what they hold, names of what those refer to, and what criteria look at. */
    static Written page(Collection<String> iris, List<Criteria<?>> reasons, Optional<TrustedGraphs> trusted) {
        EntityText text = new EntityText(trusted);
        Set<List<Step>> far = new LinkedHashSet<>();
        reasons.forEach(criteria -> addPaths(criteria, List.of(), far));
        StringBuilder subjects = new StringBuilder("{ SELECT DISTINCT ?s ?whole WHERE {\n  ")
                .append(text.nodes(iris, STATED_OF, text::held))
                .append(
                        "\n  { ?n ?any ?thing . BIND(?n AS ?s) BIND(true AS ?whole) }\n  UNION { ?n ?link ?s . FILTER(isIRI(?s)")
                .append(" && !STRSTARTS(STR(?s), " + TermWriter.string(CONCEPTS) + ")) BIND(false AS ?whole) }");
        far.forEach(steps -> subjects.append("\n  UNION { ")
                .append(text.writer.path("?n", new Path(steps), "?s"))
                .append(" FILTER(isIRI(?s)) BIND(true AS ?whole) }"));
        String wanted =
                "?s ?p ?o . FILTER(?whole || ?p IN (" + text.terms.iris(NAMES).replace(" ", ", ") + "))";
        return text.writer.query(
                "DISTINCT ?s ?p ?o",
                subjects.append("\n  } }\n  ").append(wanted).toString());
    }

    /** The names and classes of entities. */
    static Written names(Collection<String> iris, Optional<TrustedGraphs> trusted) {
        EntityText text = new EntityText(trusted);
        String names =
                "VALUES ?s { " + text.terms.iris(iris) + " } VALUES ?p { " + text.terms.iris(NAMES) + " } ?s ?p ?o .";
        return text.writer.query("DISTINCT ?s ?p ?o", names);
    }

    /**
     * What entities and their parts are related to: rows of {@code ?x ?relation ?y}. Of an entity on the way nothing more than a
     * relation may be stated, not even its name.
     */
    static Written edges(Collection<String> iris, Optional<TrustedGraphs> trusted) {
        EntityText text = new EntityText(trusted);
        TermWriter terms = text.terms;
        String nodes = text.nodes(iris, STATED_OF + "\n    UNION { ?thing ?any ?e . BIND(?e AS ?n) }", EntityText::own);
        String takesPart = "?x " + terms.iri(Bal.HAS_PARTICIPATION) + " ?part . ?part " + terms.iri(Bal.PARTICIPANT)
                + " ?y ; " + terms.iri(Bal.ROLE) + " ?relation .";
        String related = "VALUES ?relation { " + terms.iris(RELATIONS) + " } ?x ?relation ?y .";
        List<String> branches = List.of(from(takesPart), to(takesPart), from(related), to(related));
        return text.writer.query(
                "DISTINCT ?x ?relation ?y", nodes + "\n  { " + String.join(" }\n  UNION { ", branches) + " }");
    }

    private static String from(String pattern) {
        return pattern.replace("?x", "?n") + " BIND(?n AS ?x)";
    }

    private static String to(String pattern) {
        return pattern.replace("?y", "?n") + " BIND(?n AS ?y)";
    }

    /**
     * The entities and what is linked from them, each once as {@code ?n}. Conditions stand behind all patterns of a group: RDF4J
     * joins what follows a condition with all statements there are.
     */
    private String nodes(Collection<String> iris, String entities, BinaryOperator<String> condition) {
        StringBuilder nodes = new StringBuilder("{ SELECT DISTINCT ?n WHERE { VALUES ?e { ")
                .append(terms.iris(iris))
                .append(" }\n    ")
                .append(entities);
        for (int depth = 1; depth <= DEPTH; depth++) {
            List<String> conditions = new ArrayList<>();
            nodes.append("\n    UNION {");
            String from = "?e";
            for (int i = 1; i <= depth; i++) {
                String to = i == depth ? "?n" : "?n" + i;
                nodes.append(' ' + from + " ?l" + i + ' ' + to + " .");
                conditions.add(condition.apply("?l" + i, to));
                from = to;
            }
            nodes.append(" FILTER(" + String.join(" && ", conditions) + ") }");
        }
        return nodes.append(" } }").toString();
    }

    /** That a link leads to what a record holds. */
    private String held(String link, String part) {
        return link + " IN (" + terms.iris(PARTS).replace(" ", ", ") + ")";
    }

    /** That a link leads to a part of the entity itself. */
    private static String own(String link, String part) {
        return "STRSTARTS(STR(" + part + "), CONCAT(STR(?e), \"#\"))";
    }

    private static void addPaths(Criteria<?> criteria, List<Step> before, Set<List<Step>> far) {
        if (criteria instanceof Criteria.And<?> and) {
            and.all().forEach(one -> addPaths(one, before, far));
        } else if (criteria instanceof Criteria.Or<?> or) {
            or.any().forEach(one -> addPaths(one, before, far));
        } else if (criteria instanceof Criteria.Not<?> not) {
            addPaths(not.criteria(), before, far);
        } else if (criteria instanceof Criteria.Has<?> has) {
            addSteps(has.path(), before, far);
        } else if (criteria instanceof Criteria.Stated<?> stated) {
            addSteps(stated.path(), before, far);
        } else if (criteria instanceof Criteria.Absent<?> absent) {
            addSteps(absent.path(), before, far);
        } else if (criteria instanceof Criteria.Any<?> any) {
            addPaths(any.criteria(), addSteps(any.path(), before, far), far);
        }
    }

    /** The ways to those whose statements a page does not have anyway. */
    private static List<Step> addSteps(Path path, List<Step> before, Set<List<Step>> far) {
        List<Step> steps = before;
        for (Step step : path.steps()) {
            List<Step> next = Stream.concat(steps.stream(), Stream.of(step)).toList();
            if (step.inverse()) {
                far.add(next);
            } else if (!isHeld(steps)) {
                far.add(steps);
            }
            steps = next;
        }
        return steps;
    }

    private static boolean isHeld(List<Step> steps) {
        return steps.size() <= DEPTH
                && steps.stream().allMatch(step -> !step.inverse() && PARTS.containsAll(step.properties()));
    }
}
