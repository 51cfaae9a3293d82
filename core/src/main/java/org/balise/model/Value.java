package org.balise.model;

/** The value of a statement that no component reads. Immutable and thread-safe; sorts by what it is written as. */
public sealed interface Value extends Comparable<Value> {

    /**
     * Another thing.
     *
     * @param iri its IRI
     */
    record Iri(String iri) implements Value {

        /**
         * A thing.
         *
         * @param iri an absolute IRI
         * @throws org.balise.problem.MalformedException if it is none
         */
        public Iri {
            Iris.check(iri);
        }

        @Override
        public String toString() {
            return "<" + iri + ">";
        }
    }

    /**
     * A literal.
     *
     * @param lexical its text
     * @param datatype the IRI of its datatype
     * @param language its language tag, with {@code --ltr} or {@code --rtl} if it has a direction; empty for none
     */
    record Literal(String lexical, String datatype, String language) implements Value {

        /**
         * A literal.
         *
         * @param lexical its text
         * @param datatype the IRI of its datatype
         * @param language its language tag, or empty
         * @throws org.balise.problem.MalformedException if the datatype is no IRI
         */
        public Literal {
            Iris.check(datatype);
        }

        @Override
        public String toString() {
            return '"' + lexical + '"' + (language.isEmpty() ? "^^<" + datatype + ">" : "@" + language);
        }
    }

    /**
     * The value to show: the IRI, or the literal without datatype and language.
     *
     * @return the text
     */
    default String text() {
        return this instanceof Literal literal ? literal.lexical() : ((Iri) this).iri();
    }

    @Override
    default int compareTo(Value other) {
        return CodePointOrder.compare(toString(), other.toString());
    }
}
