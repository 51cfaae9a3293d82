package org.balise.fuseki.backends;

/** Where a catalogue may be asked. */
public enum Backend {
    /** In memory. */
    MEMORY,
    /** In a folder, as a TDB2 store. */
    TDB2,
    /** At our own server, over HTTP. */
    SERVER,
    /** At an endpoint of RDF4J, over HTTP: no triple terms, evidence in classic reification. */
    RDF4J
}
