package org.balise.synthetic;

/**
 * Something that two sources state.
 *
 * @param subject what they speak of
 * @param property the property they tell
 * @param first the value in the first source, as RDF writes it, without language and datatype
 * @param second the value in the second source
 */
public record Compared(String subject, String property, String first, String second) {

    /**
     * Whether the sources agree.
     *
     * @return whether both values are the same; if not, both stand in the catalogue, with a {@code bal:Discrepancy}
     */
    public boolean agrees() {
        return first.equals(second);
    }
}
