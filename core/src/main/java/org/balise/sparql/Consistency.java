package org.balise.sparql;

/** How several reads of an endpoint are known to see one state. */
public enum Consistency {
    /** The data never changes. */
    SNAPSHOT,
    /** A change shows in {@link Endpoint#mark()}, to be compared between reads, as far as {@link StateMark} sees it. */
    MARKED,
    /** A change does not show. */
    NONE
}
