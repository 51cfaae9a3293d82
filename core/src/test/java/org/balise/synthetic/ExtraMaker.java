package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.ContactFunctionScheme;
import org.balise.vocabulary.CountedScheme;

/** Makes what only some programmes have: telephones, milestones, statistics, and what a source says it does not tell. */
final class ExtraMaker {

    private static final List<String> REASONS = List.of(Bal.NOT_AVAILABLE, Bal.NOT_APPLICABLE, Bal.LIMITED_INFORMATION);
    private static final List<String> UNTOLD = List.of(
            Bal.COST, Bal.LITERATURE, Bal.TRAINING_AND_ASSISTANCE, Bal.RISK_ASSESSMENT_TOOL, Bal.SUPPORTING_RESOURCE);
    private static final List<String> COUNTED =
            List.of(CountedScheme.PEOPLE_ASSISTED, CountedScheme.WOMEN_SUPPORTED, CountedScheme.EVENT_PARTICIPANTS);

    private final String program;
    private final Chance chance;

    ExtraMaker(int program, Chance chance) {
        this.program = Iris.program(program);
        this.chance = chance;
    }

    List<ContactFacts> contacts(Province province, Pattern pattern) {
        if (!pattern.isHousing() && chance.percent(30)) {
            return List.of();
        }
        String local = String.format(Locale.ROOT, "555-01%02d", chance.below(100));
        boolean office = chance.percent(60);
        return List.of(new ContactFacts(
                program + "#contact",
                office ? new Bilingual("Office", "Bureau") : new Bilingual("Help by telephone", "Aide au téléphone"),
                office ? ContactFunctionScheme.OFFICE : ContactFunctionScheme.HELP,
                "+1" + province.areaCode() + local.replace("-", ""),
                province.areaCode() + "-" + local));
    }

    List<MilestoneFacts> milestones() {
        return chance.percent(18)
                ? List.of(new MilestoneFacts(program + "#milestone", chance.pick(Words.EVENTS), Dates.any(chance)))
                : List.of();
    }

    List<StatisticFacts> statistics() {
        return chance.percent(18)
                ? List.of(new StatisticFacts(
                        program + "#statistic",
                        chance.pick(COUNTED),
                        chance.between(0, 1_200),
                        Dates.period(70, 60, chance)))
                : List.of();
    }

    /** An end may be asked for in vain only where none is stated. */
    List<NotStated> notStated(PeriodFacts period) {
        List<NotStated> notStated = new ArrayList<>();
        chance.pick(chance.weighted(65, 25, 10), UNTOLD)
                .forEach(property -> notStated.add(new NotStated(property, chance.pick(REASONS))));
        if (period.ended().isEmpty() && chance.percent(5)) {
            notStated.add(new NotStated(Bal.ENDED, chance.pick(REASONS)));
        }
        return notStated;
    }
}
