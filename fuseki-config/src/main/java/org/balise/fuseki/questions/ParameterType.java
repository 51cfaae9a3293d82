package org.balise.fuseki.questions;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** What the values of a parameter are. */
public enum ParameterType {
    /** Something that an IRI names: an entity, a concept, a term, a passage. */
    RESOURCE,
    /** A day. */
    DATE,
    /** A whole number. */
    INTEGER,
    /** Words in a language. */
    WORDING,
    /** Characters of no language. */
    TEXT;

    static ParameterType of(Node value) {
        if (value.isURI()) {
            return RESOURCE;
        }
        if (!value.getLiteralLanguage().isEmpty()) {
            return WORDING;
        }
        String datatype = value.getLiteralDatatypeURI();
        if (datatype.equals(XSD.date.getURI())) {
            return DATE;
        }
        return datatype.equals(XSD.integer.getURI()) ? INTEGER : TEXT;
    }
}
