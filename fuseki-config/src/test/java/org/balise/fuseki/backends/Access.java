package org.balise.fuseki.backends;

/** How a catalogue answers typed questions: where it is, and by which evaluator. */
public enum Access {
    /** In memory, from columns. */
    MEMORY,
    /** In a folder, from columns that were read from it. */
    FOLDER_IN_COLUMNS,
    /** In a folder, by SPARQL. */
    FOLDER_BY_SPARQL,
    /** At our own server, by SPARQL over HTTP. */
    SERVER,
    /** At an endpoint of RDF4J, by SPARQL over HTTP. */
    RDF4J
}
