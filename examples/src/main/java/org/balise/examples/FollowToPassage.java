package org.balise.examples;

import java.util.List;
import org.balise.Catalogue;
import org.balise.model.Id;
import org.balise.model.Program;
import org.balise.query.Attestation;
import org.balise.query.Facts;
import org.balise.query.Programs;
import org.balise.query.View;

/** Follows statements to the passages that state them and back, and tells where documents agree and where they differ. */
public final class FollowToPassage {

    private FollowToPassage() {}

    /**
     * Prints where it stands when Sarah's Place began, and what else that passage states.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            var view = catalogue.view();
            // README:begin
            var facts = view.facts(Program.id("sarahs-place"));
            for (var fact : facts.of(Programs.STARTED).all()) {
                fact.passages().forEach(place -> System.out.println(fact.value().text() + ": " + place.passage()));
            }
            // README:end
            passages(facts.of(Programs.STARTED)).forEach(passage -> {
                System.out.println(shown(passage));
                statedBy(view, passage).all().forEach(System.out::println);
            });
        }
    }

    static List<Attestation.FromPassage> passages(Facts facts) {
        return facts.all().stream().flatMap(fact -> fact.passages()).distinct().toList();
    }

    static Facts statedBy(View view, Attestation.FromPassage passage) {
        return view.statedBy(passage.passage());
    }

    static String shown(Attestation.FromPassage passage) {
        var range = passage.passage().range();
        return "characters %d to %d of \"%s\"".formatted(range.start(), range.end(), passage.source());
    }

    static Facts agreed(View view, Id<?> entity) {
        return view.facts(entity).agreed();
    }

    static List<Facts.Difference> differing(View view, Id<?> entity) {
        return view.facts(entity).differing();
    }
}
