package org.balise.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.balise.model.Id;

/**
 * A field whose values are concepts of a vocabulary.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param <C> the vocabulary, as in {@code Population}
 * @param path where the values are
 * @param scheme the IRI of the vocabulary
 */
public record ConceptField<E, C>(Path path, String scheme) implements Field<E> {

    /**
     * A field of a property of your own.
     *
     * @param owner the class of the entities
     * @param property the IRI of the property
     * @param scheme the IRI of the vocabulary
     * @param <E> the class of the entities
     * @param <C> the vocabulary
     * @return the field
     * @throws org.balise.problem.MalformedException if one of the two is no IRI
     */
    public static <E, C> ConceptField<E, C> of(Class<E> owner, String property, String scheme) {
        return new ConceptField<>(Path.of(Id.of(property).iri()), Id.of(scheme).iri());
    }

    /**
     * A value is this concept itself.
     *
     * @param concept the concept
     * @return the criterion
     */
    public Criteria<E> is(Id<C> concept) {
        return new Criteria.Has<>(path, new Test.OneOf(List.of(concept.iri())));
    }

    /**
     * A value is one of these concepts themselves.
     *
     * @param concepts the concepts
     * @return the criterion
     */
    @SafeVarargs
    public final Criteria<E> isAnyOf(Id<C>... concepts) {
        List<String> iris = new ArrayList<>();
        for (Id<C> id : concepts) {
            iris.add(id.iri());
        }
        return new Criteria.Has<>(path, new Test.OneOf(iris));
    }

    /**
     * A value is this concept or a narrower one, at any distance.
     *
     * @param concept the concept
     * @return the criterion
     */
    public Criteria<E> within(Id<C> concept) {
        return new Criteria.Has<>(path, new Test.Within(concept.iri()));
    }

    /**
     * One category for each top concept of the vocabulary.
     *
     * @return the axis; an entity counts where a value is the concept or a narrower one
     */
    public Axis<E, C> eachTop() {
        return new Axis.EachTop<>(path, scheme);
    }

    /**
     * One category for each of some concepts.
     *
     * @param concepts the concepts
     * @return the axis; an entity counts where a value is the concept or a narrower one
     */
    public Axis<E, C> each(Collection<Id<C>> concepts) {
        return new Axis.Each<>(path, concepts.stream().map(Id::iri).toList());
    }

    /**
     * One category for each concept that some entity has.
     *
     * @return the axis; an entity counts where a value is the concept itself
     */
    public Axis<E, C> eachValue() {
        return new Axis.EachValue<>(path);
    }
}
