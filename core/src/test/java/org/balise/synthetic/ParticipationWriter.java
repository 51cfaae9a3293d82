package org.balise.synthetic;

import java.util.List;
import org.balise.vocabulary.Bal;

/** Writes participations. */
final class ParticipationWriter {

    private final Page page;

    ParticipationWriter(Page page) {
        this.page = page;
    }

    void network(NetworkFacts facts) {
        page.out().type(facts.iri(), Bal.NETWORK);
        page.name(facts.iri(), facts.name());
        String passage = page.say("acts in " + Page.words(facts.jurisdiction()));
        page.out().link(facts.iri(), Bal.JURISDICTION, facts.jurisdiction(), passage);
        write(facts.iri(), facts.participations());
    }

    void write(String whole, List<ParticipationFacts> participations) {
        for (ParticipationFacts facts : participations) {
            page.out().part(whole, Bal.HAS_PARTICIPATION, facts.iri());
            page.out().type(facts.iri(), Bal.PARTICIPATION);
            String who = facts.participant()
                    .or(facts::participantKind)
                    .map(Page::words)
                    .orElse("");
            String passage = page.say(who + " as " + Page.words(facts.role()));
            facts.participant().ifPresent(p -> page.out().link(facts.iri(), Bal.PARTICIPANT, p, passage));
            facts.participantKind().ifPresent(k -> page.out().link(facts.iri(), Bal.PARTICIPANT_KIND, k, passage));
            page.out().link(facts.iri(), Bal.ROLE, facts.role(), passage);
            page.period(facts.iri(), facts.period());
        }
    }
}
