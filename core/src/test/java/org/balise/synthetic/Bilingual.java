package org.balise.synthetic;

/**
 * A text in both official languages.
 *
 * @param english the English text
 * @param french the French text
 */
public record Bilingual(String english, String french) {}
