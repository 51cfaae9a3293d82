package org.balise.synthetic;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.balise.model.PartialDate;
import org.balise.vocabulary.Bal;

/** Writes what the second source says about a programme, and a discrepancy where the two do not agree. */
final class ComparisonWriter {

    private final Page first;
    private final Page second;

    ComparisonWriter(Page first, Page second) {
        this.first = first;
        this.second = second;
    }

    void write(ProgramFacts program) {
        for (Compared compared : program.compared()) {
            String passage = second.say(worded(compared.property(), compared.second()));
            second.out()
                    .state(
                            compared.subject(),
                            compared.property(),
                            value(program, compared, compared.second()),
                            passage);
            if (!compared.agrees()) {
                discrepancy(program, compared, passage);
            }
        }
    }

    private void discrepancy(ProgramFacts program, Compared compared, String passage) {
        String about = Page.words(compared.property());
        String iri = Iris.discrepancy(program.number(), about.toLowerCase(Locale.ROOT));
        GraphWriter out = second.out();
        out.type(iri, Bal.DISCREPANCY);
        out.worded(iri, SKOS.prefLabel.getURI(), title(program, about), GraphWriter.DISCREPANCIES);
        out.worded(iri, DCTerms.description.getURI(), description(about), GraphWriter.DISCREPANCIES);
        out.link(iri, Bal.CONCERNS, program.iri(), GraphWriter.DISCREPANCIES);
        Node value = value(program, compared, compared.first());
        String other = first.out().reason(compared.subject(), compared.property(), value);
        out.link(iri, Bal.COMPARES, other, GraphWriter.DISCREPANCIES);
        out.link(iri, Bal.COMPARES, passage, GraphWriter.DISCREPANCIES);
    }

    private static Bilingual title(ProgramFacts program, String about) {
        return new Bilingual(
                program.name().english() + ": two values of " + about,
                program.name().french() + " : deux valeurs de " + about);
    }

    private static Bilingual description(String about) {
        return new Bilingual(
                "Two documents give different values for " + about + ".",
                "Deux documents donnent des valeurs différentes pour " + about + ".");
    }

    private static Node value(ProgramFacts program, Compared compared, String value) {
        if (compared.property().equals(Comparison.NAME)) {
            boolean isFrench = program.name().translated().filter("en"::equals).isPresent();
            return isFrench ? GraphWriter.french(value) : GraphWriter.english(value);
        }
        if (compared.property().equals(Comparison.AREA_SERVED)) {
            return NodeFactory.createURI(value);
        }
        return compared.property().equals(Bal.STARTED) ? GraphWriter.edtf(value) : GraphWriter.integer(value);
    }

    private static String worded(String property, String value) {
        return property.equals(Bal.STARTED) ? Dates.worded(PartialDate.parse(value)) : Page.words(value);
    }
}
