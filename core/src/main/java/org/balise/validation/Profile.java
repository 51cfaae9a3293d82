package org.balise.validation;

/** How strictly data is judged; every rule of {@link #BASIC} also belongs to {@link #PUBLICATION}. */
public enum Profile {

    /** Well formed: datatypes, cardinalities, classes, concepts of the right scheme, forms of dates and codes. */
    BASIC,

    /** Fit to publish: also evidence on every statement, both languages, nothing unsafe, no loose end. */
    PUBLICATION
}
