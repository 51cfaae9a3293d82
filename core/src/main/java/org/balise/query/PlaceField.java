package org.balise.query;

import java.util.Collection;
import java.util.List;
import org.balise.model.Id;
import org.balise.model.Place;
import org.balise.model.PlaceKind;

/**
 * A field whose values are places.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param path where the values are
 */
public record PlaceField<E>(Path path) implements Field<E> {

    /**
     * A field of a property of your own.
     *
     * @param owner the class of the entities
     * @param property the IRI of the property
     * @param <E> the class of the entities
     * @return the field
     * @throws org.balise.problem.MalformedException if that is no IRI
     */
    public static <E> PlaceField<E> of(Class<E> owner, String property) {
        return new PlaceField<>(Path.of(Id.of(property).iri()));
    }

    /**
     * A value is this place itself.
     *
     * @param place the place
     * @return the criterion
     */
    public Criteria<E> is(Id<Place> place) {
        return new Criteria.Has<>(path, new Test.OneOf(List.of(place.iri())));
    }

    /**
     * A value is this place or lies in it, at any distance.
     *
     * @param place the place
     * @return the criterion
     */
    public Criteria<E> within(Id<Place> place) {
        return new Criteria.Has<>(path, new Test.Within(place.iri()));
    }

    /**
     * One category for each place of a kind.
     *
     * @param kind the kind, as in {@code PlaceKind.PROVINCE}
     * @return the axis; an entity counts where a value is the place or lies in it
     */
    public Axis<E, Place> eachOfKind(Id<PlaceKind> kind) {
        return new Axis.EachPlaceOfKind<>(path, kind.iri());
    }

    /**
     * One category for each of some places.
     *
     * @param places the places
     * @return the axis; an entity counts where a value is the place or lies in it
     */
    public Axis<E, Place> each(Collection<Id<Place>> places) {
        return new Axis.Each<>(path, places.stream().map(Id::iri).toList());
    }

    /**
     * One category for each place that some entity has.
     *
     * @return the axis; an entity counts where a value is the place itself
     */
    public Axis<E, Place> eachValue() {
        return new Axis.EachValue<>(path);
    }
}
