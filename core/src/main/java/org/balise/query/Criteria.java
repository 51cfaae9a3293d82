package org.balise.query;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balise.model.Id;

/**
 * What is asked of an entity: a value that combines with {@link #and}, {@link #or} and {@link #not}, and that knows nothing
 * of how it is answered. Made by the fields of a class, as in {@code Programs.STATUS.is(Status.FORMER)}.
 *
 * <p>There are three answers. A criterion on a field is {@linkplain Answer#YES yes} when one of the values meets it,
 * {@linkplain Answer#NO no} when there are values and none can meet it, or when a source says that the field does not apply,
 * and {@linkplain Answer#UNDETERMINED undetermined} when no source states a value, or only one that is too imprecise. They
 * combine as in Kleene's logic: what is undetermined stays so unless the rest decides.
 *
 * <p>Immutable and thread-safe; equal when they ask the same.
 *
 * @param <E> the class of the entities
 */
public sealed interface Criteria<E> {

    /**
     * This and more. What is asked of the narrower class comes first: {@code Programs.SERVICE_KIND.is(x).and(Programs.STATUS.is(y))},
     * as a status is asked of any initiative; {@link #allOf} takes any order.
     *
     * @param other what else is asked
     * @return both
     */
    default Criteria<E> and(Criteria<? super E> other) {
        return new And<>(List.of(this, other));
    }

    /**
     * This or else.
     *
     * @param other what else would do
     * @return either
     */
    default Criteria<E> or(Criteria<? super E> other) {
        return new Or<>(List.of(this, other));
    }

    /**
     * The opposite. What no source states stays undetermined: silence is not a no.
     *
     * @return the opposite
     */
    default Criteria<E> not() {
        return new Not<>(this);
    }

    /**
     * All of some criteria.
     *
     * @param criteria the criteria; none asks nothing
     * @param <E> the class of the entities
     * @return all of them together
     */
    @SafeVarargs
    static <E> Criteria<E> allOf(Criteria<? super E>... criteria) {
        List<Criteria<? super E>> all = new ArrayList<>();
        for (Criteria<? super E> one : criteria) {
            all.add(one);
        }
        return new And<>(all);
    }

    /**
     * Any of some criteria.
     *
     * @param criteria the criteria; none is met by nothing
     * @param <E> the class of the entities
     * @return any of them
     */
    @SafeVarargs
    static <E> Criteria<E> anyOf(Criteria<? super E>... criteria) {
        List<Criteria<? super E>> any = new ArrayList<>();
        for (Criteria<? super E> one : criteria) {
            any.add(one);
        }
        return new Or<>(any);
    }

    /**
     * A pattern in SPARQL, for what no field can say. It is met or not, never undetermined.
     *
     * @param sparql what stands between the braces of a {@code WHERE}, with {@code ?this} for the entity; prefixes
     *     {@code bal:}, {@code schema:}, {@code org:}, {@code skos:}, {@code dcterms:}, {@code rdf:}, {@code rdfs:},
     *     {@code xsd:}, {@code geo:} and {@code prov:} are known
     * @param <E> the class of the entities
     * @return the criterion; what is wrong with the pattern is told when it is asked
     */
    static <E> Criteria<E> sparql(String sparql) {
        return new Pattern<>(sparql);
    }

    /**
     * Being one of some entities.
     *
     * @param ids their ids
     * @param <E> the class of the entities
     * @return the criterion
     */
    @SafeVarargs
    static <E> Criteria<E> among(Id<? extends E>... ids) {
        SortedSet<String> iris = new TreeSet<>();
        for (Id<? extends E> id : ids) {
            iris.add(id.iri());
        }
        return new Among<>(List.copyOf(iris));
    }

    /**
     * Several criteria together.
     *
     * @param all the criteria
     * @param <E> the class of the entities
     */
    record And<E>(List<Criteria<? super E>> all) implements Criteria<E> {

        /**
         * Several criteria together.
         *
         * @param all the criteria
         */
        public And {
            all = List.copyOf(all);
        }
    }

    /**
     * Several criteria, one of which is enough.
     *
     * @param any the criteria
     * @param <E> the class of the entities
     */
    record Or<E>(List<Criteria<? super E>> any) implements Criteria<E> {

        /**
         * Several criteria, one of which is enough.
         *
         * @param any the criteria
         */
        public Or {
            any = List.copyOf(any);
        }
    }

    /**
     * The opposite of a criterion.
     *
     * @param criteria the criterion
     * @param <E> the class of the entities
     */
    record Not<E>(Criteria<? super E> criteria) implements Criteria<E> {}

    /**
     * Having a value that meets a test.
     *
     * @param path where the values are
     * @param test what one of them has to meet
     * @param <E> the class of the entities
     */
    record Has<E>(Path path, Test test) implements Criteria<E> {}

    /**
     * Having a part, or being related to an entity, that meets criteria of its own: all of them in the same one.
     *
     * @param path where the parts are
     * @param criteria what one of them has to meet
     * @param <E> the class of the entities
     */
    record Any<E>(Path path, Criteria<?> criteria) implements Criteria<E> {}

    /**
     * Having any value. Either so or not, never undetermined.
     *
     * @param path where the values are
     * @param <E> the class of the entities
     */
    record Stated<E>(Path path) implements Criteria<E> {}

    /**
     * A source saying why there is no value. Either so or not, never undetermined.
     *
     * @param path where the values would be
     * @param reason the IRI of the property by which the source says so, such as {@code bal:notAvailable}
     * @param <E> the class of the entities
     */
    record Absent<E>(Path path, String reason) implements Criteria<E> {}

    /**
     * Being one of some entities. Either so or not.
     *
     * @param iris their IRIs
     * @param <E> the class of the entities
     */
    record Among<E>(List<String> iris) implements Criteria<E> {

        /**
         * A criterion.
         *
         * @param iris the IRIs
         */
        public Among {
            iris = List.copyOf(iris);
        }
    }

    /**
     * A pattern in SPARQL. Either met or not.
     *
     * @param sparql the pattern about {@code ?this}
     * @param <E> the class of the entities
     */
    record Pattern<E>(String sparql) implements Criteria<E> {}
}
