package org.balise;

import org.balise.vocabulary.Bal;

/** A catalogue of programmes. */
public final class Catalogue {

    /** The namespace of the terms that describe the catalogue's entries. */
    public static final String TERMS = Bal.NAMESPACE;

    private Catalogue() {}
}
