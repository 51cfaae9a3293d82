package org.balise.search;

/** The fields of the index beside those of the {@linkplain WordForm word forms}. */
final class TextFields {

    /** The IRI of what the text belongs to. */
    static final String SUBJECT = "SUBJECT";

    /** All words of a name as one, to find what is called exactly so. */
    static final String WHOLE = "WHOLE";

    /** The longest name that is looked for as a whole, in characters. */
    static final int MAX_WHOLE = 1_000;

    /** The position of the text among {@link EntityTexts}. */
    static final String NUMBER = "NUMBER";

    private TextFields() {}
}
