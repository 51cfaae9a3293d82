package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.vocabulary.Bal;

/** Makes awards: with or without scheme, amount and period. */
final class FundingMaker {

    private static final int THOUSAND = 1_000;

    private FundingMaker() {}

    static List<FundingFacts> funding(
            int program, NameFacts name, Province province, String recipient, boolean compared, Chance chance) {
        List<FundingFacts> awards = new ArrayList<>();
        int count = chance.weighted(50, 38, 12);
        while (awards.size() < count) {
            String payer = chance.percent(40) ? Iris.CANADA : province.iri();
            List<Integer> amounts = amounts(compared && awards.isEmpty(), chance);
            awards.add(award(Iris.funding(program, awards.size()), name, payer, recipient, amounts, chance));
        }
        return awards;
    }

    private static FundingFacts award(
            String iri, NameFacts name, String payer, String recipient, List<Integer> amounts, Chance chance) {
        PeriodFacts period = Dates.period(85, 65, chance);
        List<NotStated> notStated = new ArrayList<>();
        if (period.ended().isEmpty() && chance.percent(25)) {
            notStated.add(new NotStated(Bal.ENDED, Bal.NOT_AVAILABLE));
        }
        Optional<String> scheme = chance.percent(60) ? Optional.of(Iris.scheme(payer)) : Optional.empty();
        Optional<Bilingual> purpose = chance.percent(20) ? Optional.of(chance.pick(Words.PURPOSES)) : Optional.empty();
        if (amounts.isEmpty() && chance.percent(30)) {
            notStated.add(new NotStated(Comparison.AMOUNT, Bal.NOT_AVAILABLE));
        }
        return new FundingFacts(
                iri,
                new Bilingual("Funding of " + name.english(), "Financement : " + name.french()),
                Iris.authority(payer),
                scheme,
                recipient,
                amounts,
                period,
                purpose,
                notStated);
    }

    /** None stated, one, or two that differ. */
    private static List<Integer> amounts(boolean mayDiffer, Chance chance) {
        int amount = chance.between(20, 900) * THOUSAND;
        if (chance.percent(40)) {
            return List.of();
        }
        boolean differ = mayDiffer && chance.percent(15);
        return differ ? List.of(amount, amount + chance.between(1, 9) * THOUSAND) : List.of(amount);
    }
}
