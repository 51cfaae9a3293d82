package org.balise.synthetic;

import org.apache.jena.vocabulary.SKOS;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.ValueStatusScheme;

/** Writes what only some programmes have: telephones, milestones, statistics. */
final class ExtraWriter {

    private static final String CONTACT_POINT = "https://schema.org/contactPoint";
    private static final String CONTACT_POINT_CLASS = "https://schema.org/ContactPoint";
    private static final String TELEPHONE = "https://schema.org/telephone";

    private final Page page;

    ExtraWriter(Page page) {
        this.page = page;
    }

    void write(ProgramFacts program) {
        program.contacts().forEach(contact -> contact(program.iri(), contact));
        program.milestones().forEach(milestone -> milestone(program.iri(), milestone));
        program.statistics().forEach(statistic -> statistic(program.iri(), statistic));
    }

    private void contact(String program, ContactFacts facts) {
        page.out().part(program, CONTACT_POINT, facts.iri());
        page.out().type(facts.iri(), CONTACT_POINT_CLASS);
        page.worded(facts.iri(), SKOS.prefLabel.getURI(), facts.name());
        String passage = page.say(Page.words(facts.function()) + ", " + facts.asPrinted());
        page.out().link(facts.iri(), Bal.CONTACT_FUNCTION, facts.function(), passage);
        page.out().text(facts.iri(), TELEPHONE, facts.telephone(), passage);
        page.out().text(facts.iri(), Bal.TELEPHONE_AS_PRINTED, facts.asPrinted(), passage);
    }

    private void milestone(String program, MilestoneFacts facts) {
        page.out().part(program, Bal.HAS_MILESTONE, facts.iri());
        page.out().type(facts.iri(), Bal.MILESTONE);
        String passage = page.say(facts.name().english() + " in " + Dates.worded(facts.date()));
        page.out().worded(facts.iri(), SKOS.prefLabel.getURI(), facts.name(), passage, GraphWriter.WORDING);
        page.out().date(facts.iri(), Bal.DATE, facts.date(), passage);
    }

    private void statistic(String program, StatisticFacts facts) {
        page.out().part(program, Bal.HAS_STATISTIC, facts.iri());
        page.out().type(facts.iri(), Bal.STATISTIC);
        String passage = page.say(facts.value() + " " + Page.words(facts.counted()));
        page.out().number(facts.iri(), Bal.VALUE, facts.value(), passage);
        page.out().link(facts.iri(), Bal.COUNTED, facts.counted(), passage);
        if (!facts.period().started().isEmpty()) {
            page.out().link(facts.iri(), Bal.PERIOD_BASIS, ValueStatusScheme.STATED, passage);
        }
        page.period(facts.iri(), facts.period());
    }
}
