package org.balise.query;

import java.util.ArrayList;
import java.util.List;
import org.balise.model.Id;

/**
 * A field whose values are other entities or parts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param <T> the class of the values
 * @param path where the values are
 */
public record EntityField<E, T>(Path path) implements Field<E> {

    /**
     * A field of a property of your own.
     *
     * @param owner the class of the entities
     * @param property the IRI of the property
     * @param values the class of the values
     * @param <E> the class of the entities
     * @param <T> the class of the values
     * @return the field
     * @throws org.balise.problem.MalformedException if that is no IRI
     */
    public static <E, T> EntityField<E, T> of(Class<E> owner, String property, Class<T> values) {
        return new EntityField<>(Path.of(Id.of(property).iri()));
    }

    /**
     * A value is this entity.
     *
     * @param id the entity
     * @return the criterion
     */
    public Criteria<E> is(Id<? extends T> id) {
        return new Criteria.Has<>(path, new Test.OneOf(List.of(id.iri())));
    }

    /**
     * A value is one of these entities.
     *
     * @param ids the entities
     * @return the criterion
     */
    @SafeVarargs
    public final Criteria<E> isAnyOf(Id<? extends T>... ids) {
        List<String> iris = new ArrayList<>();
        for (Id<? extends T> id : ids) {
            iris.add(id.iri());
        }
        return new Criteria.Has<>(path, new Test.OneOf(iris));
    }

    /**
     * A value meets criteria of its own: all of them in the same one. <em>Indigenous girls</em> is one clientele that is
     * both, not one of each.
     *
     * @param criteria the criteria
     * @return the criterion
     */
    public Criteria<E> any(Criteria<? super T> criteria) {
        return new Criteria.Any<>(path, criteria);
    }

    /**
     * The texts of the values.
     *
     * @param next a field of the values
     * @return a field of the entities
     */
    public TextField<E> then(TextField<? super T> next) {
        return new TextField<>(path.then(next.path()));
    }

    /**
     * The numbers of the values.
     *
     * @param next a field of the values
     * @return a field of the entities
     */
    public NumberField<E> then(NumberField<? super T> next) {
        return new NumberField<>(path.then(next.path()));
    }

    /**
     * The dates of the values.
     *
     * @param next a field of the values
     * @return a field of the entities
     */
    public DateField<E> then(DateField<? super T> next) {
        return new DateField<>(path.then(next.path()));
    }

    /**
     * The places of the values.
     *
     * @param next a field of the values
     * @return a field of the entities
     */
    public PlaceField<E> then(PlaceField<? super T> next) {
        return new PlaceField<>(path.then(next.path()));
    }

    /**
     * The concepts of the values.
     *
     * @param next a field of the values
     * @param <C> the vocabulary
     * @return a field of the entities
     */
    public <C> ConceptField<E, C> then(ConceptField<? super T, C> next) {
        return new ConceptField<>(path.then(next.path()), next.scheme());
    }

    /**
     * What the values relate to.
     *
     * @param next a field of the values
     * @param <U> the class of what they relate to
     * @return a field of the entities
     */
    public <U> EntityField<E, U> then(EntityField<? super T, U> next) {
        return new EntityField<>(path.then(next.path()));
    }

    /**
     * One category for each entity that is a value.
     *
     * @return the axis
     */
    public Axis<E, T> eachValue() {
        return new Axis.EachValue<>(path);
    }
}
