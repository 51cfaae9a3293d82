package org.balise.validation;

import java.util.Locale;

/**
 * A sentence in both official languages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param english the sentence in English
 * @param french the same in French
 */
public record Message(String english, String french) {

    /**
     * The sentence in the language of a locale.
     *
     * @param locale any locale
     * @return the French sentence for a locale whose language is French, the English one for every other
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
