package org.balise.synthetic;

import java.util.List;
import org.apache.jena.vocabulary.SKOS;
import org.balise.vocabulary.Bal;

/** Writes awards. */
final class FundingWriter {

    private static final String FUNDER = "https://schema.org/funder";
    private static final String FUNDED_ITEM = "https://schema.org/fundedItem";

    private final Page page;

    FundingWriter(Page page) {
        this.page = page;
    }

    void write(String program, List<FundingFacts> awards) {
        awards.forEach(facts -> write(program, facts));
    }

    private void write(String program, FundingFacts facts) {
        GraphWriter out = page.out();
        String award = facts.iri();
        out.type(award, Bal.FUNDING_AWARD);
        out.worded(award, SKOS.prefLabel.getURI(), facts.name(), GraphWriter.WORDING);
        String passage = page.say(
                Page.words(facts.funder()) + " funds " + Page.words(program) + " of " + Page.words(facts.recipient()));
        out.link(award, FUNDER, facts.funder(), passage);
        out.link(award, FUNDED_ITEM, program, passage);
        out.link(award, Bal.RECIPIENT, facts.recipient(), passage);
        facts.scheme().ifPresent(s -> out.link(award, Bal.FUNDING_SCHEME, s, page.say("under " + Page.words(s))));
        facts.amounts().stream()
                .limit(1)
                .forEach(amount -> out.number(award, Comparison.AMOUNT, amount, page.say("$" + amount)));
        page.period(award, facts.period());
        facts.purpose().ifPresent(text -> page.worded(award, Bal.PURPOSE, text));
        page.notStated(award, facts.notStated());
    }
}
