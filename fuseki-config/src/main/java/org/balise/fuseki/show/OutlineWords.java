package org.balise.fuseki.show;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The phrases around the values of an entity.
 *
 * @param locale English or French; any other gives English
 */
public record OutlineWords(Locale locale) implements Words {

    private static final String BUNDLE = "org.balise.fuseki.show.words";

    /**
     * Whether a phrase is one of these.
     *
     * @param key its name
     * @return whether it has words here
     */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    @Override
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), locale).format(arguments);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }
}
