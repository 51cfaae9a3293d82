package org.balise.fuseki.descriptions;

import org.balise.rdf.Namespaces;

/** What the described things are called. They have IRIs, all of them: no description has a blank node. */
public final class Names {

    /** What all names of descriptions begin with. */
    public static final String BASE = Namespaces.BASE + "void#";

    /** The catalogue as a dataset. */
    public static final String CATALOGUE = BASE + "catalogue";

    /** The query endpoint. */
    public static final String SERVICE = BASE + "service";

    /** The named graph of the descriptions. */
    public static final String GRAPH = Namespaces.GRAPHS + "descriptions";

    /** The licence of the catalogue. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    static final String DCAT_CATALOG = BASE + "catalog";
    static final String PREFIXES = BASE + "prefixes";
    static final String DEFAULT_GRAPH = BASE + "default-graph";
    static final String QUERIED = BASE + "queried";

    private Names() {}

    /** The name of a graph's description. */
    static String ofGraph(String graph) {
        return BASE + "graph-" + graph.substring(graph.lastIndexOf('/') + 1);
    }
}
