package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.balise.vocabulary.Bal;

/** Writes clienteles: one passage attests what holds together, and another the ages. */
final class ClienteleWriter {

    private final Page page;

    ClienteleWriter(Page page) {
        this.page = page;
    }

    void write(String program, List<ClienteleFacts> clienteles) {
        for (ClienteleFacts facts : clienteles) {
            page.out().part(program, Bal.SERVES_CLIENTELE, facts.iri());
            page.out().type(facts.iri(), Bal.CLIENTELE);
            people(facts);
            ages(facts);
            facts.situation().ifPresent(text -> page.worded(facts.iri(), Bal.SITUATION, text));
            page.notStated(facts.iri(), facts.notStated());
        }
    }

    private void people(ClienteleFacts facts) {
        List<String> concepts = new ArrayList<>(facts.populations());
        concepts.addAll(facts.genders());
        facts.inclusion().ifPresent(concepts::add);
        if (concepts.isEmpty()) {
            return;
        }
        String passage =
                page.say(String.join(", ", concepts.stream().map(Page::words).toList()));
        facts.populations().forEach(p -> page.out().link(facts.iri(), Bal.POPULATION, p, passage));
        facts.genders().forEach(g -> page.out().link(facts.iri(), Bal.GENDER, g, passage));
        facts.inclusion().ifPresent(i -> page.out().link(facts.iri(), Bal.INCLUSION, i, passage));
    }

    private void ages(ClienteleFacts facts) {
        if (facts.minimumAges().isEmpty() && facts.maximumAge().isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder("aged");
        facts.minimumAges().stream()
                .limit(1)
                .forEach(age -> words.append(" from ").append(age));
        facts.maximumAge().ifPresent(age -> words.append(" to ").append(age));
        String passage = page.say(words.toString());
        facts.minimumAges().stream()
                .limit(1)
                .forEach(age -> page.out().number(facts.iri(), Bal.MINIMUM_AGE, age, passage));
        facts.maximumAge().ifPresent(age -> page.out().number(facts.iri(), Bal.MAXIMUM_AGE, age, passage));
    }
}
