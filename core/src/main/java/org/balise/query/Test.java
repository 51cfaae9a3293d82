package org.balise.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a single value is tested for.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Test {

    /**
     * Being one of some entities or concepts.
     *
     * @param iris their IRIs, sorted, each once
     */
    record OneOf(List<String> iris) implements Test {

        /**
         * A test.
         *
         * @param iris the IRIs
         */
        public OneOf {
            iris = iris.stream().distinct().sorted().toList();
        }

        static OneOf of(Collection<String> iris) {
            return new OneOf(List.copyOf(iris));
        }
    }

    /**
     * Being a concept or place, or lying below it at any distance.
     *
     * @param iri the IRI of the concept or place
     */
    record Within(String iri) implements Test {}

    /**
     * Relating to a number.
     *
     * @param comparison how
     * @param number the number
     */
    record ToNumber(Comparison comparison, BigDecimal number) implements Test {}

    /**
     * Relating to a day; a value less precise than the question leaves it undetermined.
     *
     * @param comparison how
     * @param day the day
     */
    record ToDay(Comparison comparison, LocalDate day) implements Test {}

    /**
     * Containing a piece of text, in any language, whatever the case of letters.
     *
     * @param piece the piece
     */
    record Contains(String piece) implements Test {}

    /**
     * Being a text, in any language, whatever the case of letters.
     *
     * @param text the text
     */
    record SameText(String text) implements Test {}

    /**
     * Being true or false.
     *
     * @param expected which
     */
    record Is(boolean expected) implements Test {}
}
