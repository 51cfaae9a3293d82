package org.balise.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.balise.Catalogue;
import org.balise.model.FundingAward;
import org.balise.model.Id;
import org.balise.model.Initiative;
import org.balise.model.Participant;
import org.balise.model.Program;
import org.balise.model.Ref;
import org.balise.model.Stated;
import org.balise.query.FundingAwards;
import org.balise.query.View;

/** Tells who funds a programme, under which scheme, from when until when, and how much, if any source says so. */
public final class WhoFunds {

    private WhoFunds() {}

    /** One award; what no source tells is said in words, never left blank. */
    record Award(List<Ref<Participant>> funders, String scheme, String from, String until, String amount) {

        static Award of(FundingAward award) {
            return new Award(
                    award.funders(),
                    told(award.scheme()),
                    told(award.period().started()),
                    told(award.period().ended()),
                    told(award.amount().map(dollars -> dollars.toPlainString() + " $")));
        }
    }

    /**
     * Prints every award to one programme, past and present.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            awards(catalogue.view(), Program.id("womens-support-and-recovery")).forEach(System.out::println);
        }
    }

    static List<Award> awards(View view, Id<? extends Initiative> initiative) {
        return view
                .fundingAwards()
                .where(FundingAwards.FUNDED_ITEM.is(initiative))
                .orderBy(FundingAwards.STARTED.ascending())
                .list(1_000)
                .certain()
                .stream()
                .map(Award::of)
                .toList();
    }

    /** What each source says, the reason why one gives no value, or that none says anything: different answers. */
    static String told(Stated<?> stated) {
        var values = stated.values().stream().map(Object::toString).collect(Collectors.joining(" or "));
        return stated.fold(first -> values, reason -> "a source says: " + reason.label(), () -> "no source says");
    }
}
