package org.balise.sparql.criteria;

/**
 * IRIs of the W3C's own vocabularies, as plain strings: Jena's classes of them cannot be the first of Jena that a program
 * touches.
 */
final class W3c {

    static final String SUBCLASS_OF = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    static final String SUBJECT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject";
    static final String PREDICATE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate";
    static final String OBJECT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object";
    static final String DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal";
    static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";
    static final String QUOTED_FROM = "http://www.w3.org/ns/prov#wasQuotedFrom";
    static final String GENERATED_BY = "http://www.w3.org/ns/prov#wasGeneratedBy";

    private W3c() {}
}
