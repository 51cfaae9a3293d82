package org.balise.sparql.criteria;

import org.balise.rdf.Namespaces;

/** Where the closures of hierarchies stand: beside all other statements, or in a graph of their own when only some count. */
enum Closed {
    /** In the default graph. */
    BESIDE,
    /** In the graph {@value Namespaces#DERIVED_GRAPH}. */
    APART;

    String pattern(String triple) {
        return this == BESIDE
                ? "{ " + triple + " }"
                : "{ GRAPH <" + Namespaces.DERIVED_GRAPH + "> { " + triple + " } }";
    }
}
