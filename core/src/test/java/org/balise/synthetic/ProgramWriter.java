package org.balise.synthetic;

import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.balise.vocabulary.Bal;

/** Writes what the first source says about a programme. */
final class ProgramWriter {

    private static final String LOCATION = "https://schema.org/location";

    private final Page page;

    ProgramWriter(Page page) {
        this.page = page;
    }

    void write(ProgramFacts facts) {
        GraphWriter out = page.out();
        String program = facts.iri();
        out.type(program, Bal.PROGRAM);
        page.name(program, facts.name());
        facts.acronym().ifPresent(a -> out.state(program, SKOS.altLabel.getURI(), GraphWriter.english(a), page.say(a)));
        page.worded(program, DCTerms.description.getURI(), facts.description());
        where(program, facts.where());
        new ClienteleWriter(page).write(program, facts.clienteles());
        new ServiceWriter(page).write(program, facts.services());
        facts.exploitations().forEach(form -> out.link(program, Bal.ADDRESSES, form, page.say(Page.words(form))));
        new ParticipationWriter(page).write(program, facts.participations());
        page.period(program, facts.period());
        facts.status().ifPresent(status -> out.link(program, Bal.STATUS, status, page.say(Page.words(status))));
        new FundingWriter(page).write(program, facts.funding());
        new ExtraWriter(page).write(facts);
        page.notStated(program, facts.notStated());
    }

    private void where(String program, WhereFacts where) {
        where.jurisdiction().ifPresent(place -> link(program, Bal.JURISDICTION, place, "under "));
        where.areasServed().forEach(place -> link(program, Comparison.AREA_SERVED, place, "for people of "));
        where.location().ifPresent(place -> link(program, LOCATION, place, "at "));
    }

    private void link(String program, String property, String place, String word) {
        page.out().link(program, property, place, page.say(word + Page.words(place)));
    }
}
