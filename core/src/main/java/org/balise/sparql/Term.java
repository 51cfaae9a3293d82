package org.balise.sparql;

import java.util.Optional;

/**
 * One value of a query's row: an RDF term as plain text.
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface Term {

    /**
     * An IRI.
     *
     * @param value the whole IRI
     */
    record Iri(String value) implements Term {}

    /**
     * A literal.
     *
     * @param lexical the lexical form
     * @param datatype the IRI of the datatype, also for plain and language-tagged strings
     * @param language the language tag; with a base direction as in Turtle ({@code ar--rtl})
     */
    record Literal(String lexical, String datatype, Optional<String> language) implements Term {}

    /**
     * A triple term: what a reifier reifies.
     *
     * @param subject the subject
     * @param predicate the predicate
     * @param object the object
     */
    record TripleTerm(Term subject, Iri predicate, Term object) implements Term {}

    /**
     * A blank node that the query made; the data has none.
     *
     * @param label a label that means nothing outside the result
     */
    record Blank(String label) implements Term {}

    /**
     * The text of a term.
     *
     * @return the IRI, the lexical form, the label, or the triple in angle brackets
     */
    default String text() {
        if (this instanceof Iri iri) {
            return iri.value();
        }
        if (this instanceof Literal literal) {
            return literal.lexical();
        }
        if (this instanceof TripleTerm triple) {
            return "<<( " + triple.subject().text() + " " + triple.predicate().text() + " "
                    + triple.object().text() + " )>>";
        }
        return ((Blank) this).label();
    }
}
