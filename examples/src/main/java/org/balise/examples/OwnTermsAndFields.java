package org.balise.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.balise.Catalogue;
import org.balise.model.Id;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Value;
import org.balise.query.DateField;
import org.balise.query.Kind;
import org.balise.query.NumberField;
import org.balise.query.Page;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.View;

/** Asks for a class, properties and a concept of one's own as for those of the library, with one's own file beside its data. */
public final class OwnTermsAndFields {

    private static final String OWN = "https://example.org/shelters/";

    /** A class of one's own, a subclass of {@code bal:Program}. */
    static final Kind<Program> NIGHT_SHELTER = Kind.PROGRAM.only(OWN + "NightShelter");

    /** A property of one's own. */
    static final NumberField<Program> BEDS = NumberField.of(Program.class, OWN + "beds");

    /** Another. */
    static final DateField<Program> INSPECTED_ON = DateField.of(Program.class, OWN + "inspectedOn");

    /** A concept of one's own, narrower than {@link Population#YOUTH} in the file. */
    static final Id<Population> YOUTH_LEAVING_CARE = Population.id(OWN + "youth-leaving-care");

    private OwnTermsAndFields() {}

    /**
     * Prints the shelters of the given file, most beds first.
     *
     * @param args a file of RDF, for instance {@code examples/src/main/resources/org/balise/examples/night-shelters.ttl}
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Give one file of RDF.");
            return;
        }
        try (var bundled = Catalogue.bundled();
                var both = bundled.with(Path.of(args[0]))) {
            for (var shelter : byBeds(both.view()).page(20).certain()) {
                System.out.println(shelter.name() + ": " + beds(shelter));
            }
            for (var program : forYouth(both.view()).page(20).certain()) {
                System.out.println("for youth: " + program.name());
            }
        }
    }

    static Query<Program> byBeds(View view) {
        return view.all(NIGHT_SHELTER).orderBy(BEDS.descending());
    }

    static Page<Program> largeAndInspectedSince(View view, LocalDate day) {
        return byBeds(view)
                .where(BEDS.atLeast(10).and(INSPECTED_ON.onOrAfter(day)))
                .page(20);
    }

    /** Programmes for youth: those of the library, and shelters whose own concept is narrower. */
    static Query<Program> forYouth(View view) {
        return view.programs()
                .where(Programs.POPULATION.within(Population.YOUTH))
                .orderBy(Programs.NAME.ascending());
    }

    /** The values of a property that the library's record has no component for. */
    static List<String> beds(Program shelter) {
        return shelter.rest().values(OWN + "beds").stream().map(Value::text).toList();
    }
}
