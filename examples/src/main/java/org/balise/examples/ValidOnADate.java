package org.balise.examples;

import java.time.LocalDate;
import java.util.Locale;
import org.balise.Catalogue;
import org.balise.model.FundingAward;
import org.balise.model.Initiative;
import org.balise.query.Page;
import org.balise.query.View;

/**
 * Tells what was going on at a date or in a time. What no source dates, or not precisely enough, comes apart: an unknown end is
 * not an open end.
 */
public final class ValidOnADate {

    private static final int ALL = 10_000;

    private ValidOnADate() {}

    /**
     * Prints the initiatives and the awards of the first day of 2020.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        var day = LocalDate.of(2020, 1, 1);
        try (var catalogue = Catalogue.bundled()) {
            awardsOn(catalogue.view(), day).certain().forEach(award -> System.out.println(award.name()));
            for (var undated : initiativesOn(catalogue.view(), day).undetermined()) {
                System.out.println(undated.value().name() + " ?");
                undated.reasons().forEach(reason -> System.out.println("  " + reason.message(Locale.ENGLISH)));
            }
        }
    }

    static Page<Initiative> initiativesOn(View view, LocalDate day) {
        return view.validOn(day).initiatives().list(ALL);
    }

    static Page<FundingAward> awardsOn(View view, LocalDate day) {
        return view.validOn(day).fundingAwards().list(ALL);
    }

    static Page<FundingAward> awardsDuring(View view, LocalDate first, LocalDate last) {
        return view.validDuring(first, last).fundingAwards().list(ALL);
    }
}
