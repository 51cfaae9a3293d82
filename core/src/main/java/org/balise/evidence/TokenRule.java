package org.balise.evidence;

/** Whether a value's token stands in a passage. */
@FunctionalInterface
interface TokenRule {

    /**
     * Looks for a value.
     *
     * @param value the lexical form of the literal, or the IRI
     * @param passage the passage
     * @return whether the value stands there
     */
    boolean isCarried(String value, PassageText passage);
}
