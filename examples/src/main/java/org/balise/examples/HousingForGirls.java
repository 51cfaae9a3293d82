package org.balise.examples;

import java.util.List;
import java.util.Locale;
import org.balise.Catalogue;
import org.balise.model.Gender;
import org.balise.model.Participant;
import org.balise.model.Place;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Ref;
import org.balise.model.ServiceKind;
import org.balise.query.Clienteles;
import org.balise.query.Page;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.Services;
import org.balise.query.View;

/**
 * Finds housing in Manitoba for Indigenous girls who may be 16, page by page. What no source tells enough of comes apart, with
 * the reason: silence is not a no.
 */
public final class HousingForGirls {

    private HousingForGirls() {}

    /** What a reader wants to see of a programme. */
    record Line(String name, List<String> telephones, List<Ref<Participant>> operators) {

        static Line of(Program program) {
            return new Line(program.name().value(), program.telephones(), program.operators());
        }
    }

    /**
     * Prints the programmes found and those of which too little is known.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            for (var page : pages(catalogue.view().in("fr-CA", "en"), 10)) {
                page.certain().forEach(System.out::println);
                for (var open : page.undetermined()) {
                    System.out.println(open.value().name() + " ?");
                    open.reasons().forEach(reason -> System.out.println("  " + reason.message(Locale.FRENCH)));
                }
            }
        }
    }

    static Query<Program> homes(View view) {
        // README:begin
        var girls = Clienteles.POPULATION
                .within(Population.INDIGENOUS_PEOPLE)
                .and(Clienteles.GENDER.within(Gender.GIRLS))
                .and(Clienteles.mayBeAged(16));
        var homes = view.programs()
                .where(Programs.PLACE.within(Place.id("ca-mb")))
                .where(Programs.CLIENTELES.any(girls))
                .where(Programs.SERVICES.any(Services.KIND.within(ServiceKind.ACCOMMODATION)))
                .orderBy(Programs.NAME.ascending());
        // README:end
        return homes;
    }

    /** All pages, each in at most three queries whatever its size. */
    static List<Page<Line>> pages(View view, int size) {
        return homes(view.budget(3)).pages(size).map(page -> page.map(Line::of)).toList();
    }
}
