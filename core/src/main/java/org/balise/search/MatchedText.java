package org.balise.search;

/**
 * A text of an entity in which words were found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the IRI of what the text belongs to: the entity, or a part of it such as a service or an aim
 * @param property the IRI of the property whose value the text is
 * @param language the text's language tag as it is written in the data; empty if it has none
 * @param text the whole text as it is written in the data
 */
public record MatchedText(String subject, String property, String language, String text) {}
