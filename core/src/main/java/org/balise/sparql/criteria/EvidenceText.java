package org.balise.sparql.criteria;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.sparql.Capabilities;
import org.balise.sparql.EvidenceForm;
import org.balise.vocabulary.Rdf;

/**
 * Writes queries for reified statements, in the form that an endpoint has: rows of {@code ?reason ?s ?p ?o ?asserted}. What is
 * attested is looked up in one pass over all reified statements: engines have no index by what stands in a triple term.
 */
final class EvidenceText {

    private static final String COLUMNS = "DISTINCT ?reason ?s ?p ?o ?asserted";

    private final EvidenceForm form;
    private final ResultWriter writer;
    private final TermWriter terms;

    private EvidenceText(Capabilities capabilities, Optional<TrustedGraphs> trusted) {
        if (capabilities.evidence() == EvidenceForm.NONE) {
            throw new CapabilityException(Capability.EVIDENCE, capabilities.backend());
        }
        this.form = capabilities.evidence();
        this.writer = new ResultWriter(trusted);
        this.terms = writer.terms();
    }

    /** The statements about entities and their parts. */
    static Written about(Collection<String> iris, Capabilities capabilities, Optional<TrustedGraphs> trusted) {
        EvidenceText text = new EvidenceText(capabilities, trusted);
        String parts = iris.stream()
                .map(iri -> " || STRSTARTS(STR(?s), " + TermWriter.string(iri + "#") + ")")
                .collect(Collectors.joining());
        String filter = "FILTER(?s IN (" + text.terms.iris(iris).replace(" ", ", ") + ")" + parts + ")";
        return text.writer.query(COLUMNS, text.reified("?reason", "?x") + " " + filter + " " + asserted());
    }

    /** The statements that one thing reifies, with all that reifies them. */
    static Written from(String reason, Capabilities capabilities, Optional<TrustedGraphs> trusted) {
        EvidenceText text = new EvidenceText(capabilities, trusted);
        String own = "{ SELECT DISTINCT ?s ?p ?o WHERE { " + text.reified(text.terms.iri(reason), "?x") + " } }";
        return text.writer.query(COLUMNS, own + "\n  " + text.reified("?reason", "?y") + " " + asserted());
    }

    private String reified(String reason, String statement) {
        if (form == EvidenceForm.TRIPLE_TERMS) {
            return reason + " " + terms.iri(Rdf.REIFIES) + " <<( ?s ?p ?o )>> .";
        }
        return statement + " " + terms.iri(W3c.SUBJECT) + " ?s ; " + terms.iri(W3c.PREDICATE) + " ?p ; "
                + terms.iri(W3c.OBJECT) + " ?o . { " + statement + " " + terms.iri(W3c.QUOTED_FROM) + " "
                + reason + " } UNION { " + statement + " " + terms.iri(W3c.GENERATED_BY) + " " + reason + " }";
    }

    private static String asserted() {
        return "OPTIONAL { ?s ?p ?o . BIND(true AS ?asserted) }";
    }
}
