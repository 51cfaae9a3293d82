package org.balise.fuseki.sparql;

/** Tells that it was initialised: no query may load a class by its name. */
public final class FlaggedClass {

    static {
        System.setProperty("org.balise.fuseki.flagged", "loaded");
    }

    private FlaggedClass() {}
}
