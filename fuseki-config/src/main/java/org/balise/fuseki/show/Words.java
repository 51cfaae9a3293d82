package org.balise.fuseki.show;

import java.util.Locale;

/** The words of one language. Implementations are thread-safe. */
public interface Words {

    /**
     * The language.
     *
     * @return the locale that numbers and the names of months follow
     */
    Locale locale();

    /**
     * A phrase.
     *
     * @param key its name, beginning with {@code show.}
     * @param arguments what it speaks of
     * @return the phrase
     */
    String text(String key, Object... arguments);
}
