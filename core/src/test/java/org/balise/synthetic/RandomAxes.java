package org.balise.synthetic;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.query.Axis;
import org.balise.query.Path;
import org.balise.query.Programs;

/** Random axes to count by: every kind of axis, over one step and over two, and over values that are no categories. */
public final class RandomAxes {

    private RandomAxes() {}

    /**
     * Axes of programmes.
     *
     * @return any of them
     */
    public static Arbitrary<Axis<Program, ?>> ofPrograms() {
        Path places = Programs.PLACE.path();
        return Arbitraries.of(List.of(
                new Axis.EachPlaceOfKind<>(places, PlaceKind.PROVINCE.iri()),
                new Axis.EachValue<>(places),
                new Axis.EachValue<>(Programs.STARTED.path()),
                new Axis.Each<>(
                        places, List.of(Place.id("ca-mb").iri(), Place.id("ca").iri())),
                new Axis.Each<>(places, List.of()),
                new Axis.EachTop<>(Programs.POPULATION.path(), Programs.POPULATION.scheme()),
                new Axis.EachValue<>(Programs.POPULATION.path()),
                new Axis.Each<>(Programs.POPULATION.path(), List.of(Population.YOUTH.iri()))));
    }
}
