package org.balise.rdf;

/** The IRIs that names of the catalogue begin with. */
public final class Namespaces {

    /** What relative IRIs of files and queries are resolved against. */
    public static final String BASE = "https://w3id.org/balise/";

    /** Terms of the ontology. */
    public static final String TERMS = BASE + "def/";

    /** Entities. */
    public static final String ENTITIES = BASE + "id/";

    /** Named graphs, one for each file. */
    public static final String GRAPHS = ENTITIES + "graph/";

    /** Source documents; a passage is such an IRI with a character range. */
    public static final String SOURCES = ENTITIES + "source/";

    /** The named graph of the ontology and its vocabularies. */
    public static final String ONTOLOGY_GRAPH = GRAPHS + "ontology";

    /** The named graph of all that is computed when a catalogue is made. */
    public static final String DERIVED_GRAPH = GRAPHS + "derived";

    /** The datatype of dates as precise as their source, ISO 8601-2 level 0 and 1. */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private Namespaces() {}
}
