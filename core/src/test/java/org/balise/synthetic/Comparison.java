package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.SKOS;
import org.balise.vocabulary.Bal;

/** What a second source states of a programme: its name, and some of what the first one states, in part otherwise. */
final class Comparison {

    static final String NAME = SKOS.prefLabel.getURI();
    static final String AREA_SERVED = "https://schema.org/areaServed";
    static final String AMOUNT = "https://schema.org/amount";

    private static final int SHARE_STATED_TWICE = 60;

    private final List<Compared> compared = new ArrayList<>();
    private final Chance chance;

    private Comparison(Chance chance) {
        this.chance = chance;
    }

    static List<Compared> of(
            String program,
            NameFacts name,
            WhereFacts where,
            PeriodFacts period,
            List<ClienteleFacts> clienteles,
            List<FundingFacts> funding,
            Chance chance) {
        Comparison comparison = new Comparison(chance);
        String stated = name.translated().equals(Optional.of("en")) ? name.french() : name.english();
        comparison.add(program, NAME, List.of(stated, stated));
        comparison.add(
                program, AREA_SERVED, where.areasServed().stream().limit(1).toList());
        comparison.add(program, Bal.STARTED, period.started());
        clienteles.stream().limit(1).forEach(c -> comparison.add(c.iri(), Bal.MINIMUM_AGE, c.minimumAges()));
        funding.stream().limit(1).forEach(f -> comparison.add(f.iri(), AMOUNT, f.amounts()));
        return List.copyOf(comparison.compared);
    }

    /** Two values are always compared; one is stated again in a share of the cases. */
    private void add(String subject, String property, List<?> values) {
        if (values.size() == 2 || (values.size() == 1 && chance.percent(SHARE_STATED_TWICE))) {
            String first = values.get(0).toString();
            compared.add(new Compared(
                    subject, property, first, values.get(values.size() - 1).toString()));
        }
    }
}
