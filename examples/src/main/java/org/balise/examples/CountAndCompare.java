package org.balise.examples;

import java.util.List;
import java.util.Optional;
import org.balise.Catalogue;
import org.balise.model.Exploitation;
import org.balise.model.Initiative;
import org.balise.model.PartialDate;
import org.balise.model.Place;
import org.balise.model.ServiceKind;
import org.balise.query.Count;
import org.balise.query.Extreme;
import org.balise.query.Group;
import org.balise.query.Groups;
import org.balise.query.Initiatives;
import org.balise.query.Programs;
import org.balise.query.View;

/** Counts programmes, counts them by category, and finds extremes: each programme counts once wherever it counts. */
public final class CountAndCompare {

    private CountAndCompare() {}

    /**
     * Prints some counts.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            var view = catalogue.view();
            var manitoba = inProvince(view, "ca-mb");
            System.out.println(manitoba.certain() + " programmes in Manitoba, perhaps " + manitoba.possible());
            offered(byService(view)).forEach(kind -> System.out.println(kind.category() + ": " + kind.count()));
            oldest(view).ifPresent(oldest -> System.out.println("since " + oldest.value() + ": " + oldest.holders()));
        }
    }

    static Count inProvince(View view, String province) {
        return view.programs().where(Programs.PLACE.within(Place.id(province))).count();
    }

    static Groups<ServiceKind> byService(View view) {
        return view.programs()
                .where(Programs.ADDRESSES.within(Exploitation.SEXUAL_EXPLOITATION))
                .countBy(Programs.SERVICE_KIND.eachTop());
    }

    static List<Group<ServiceKind>> offered(Groups<ServiceKind> groups) {
        return groups.groups().stream().filter(group -> group.count() > 0).toList();
    }

    static Optional<Extreme<PartialDate, Initiative>> oldest(View view) {
        return view.initiatives().earliest(Initiatives.STARTED);
    }
}
