package org.balise.fuseki.documents;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.balise.fuseki.show.OutlineWords;
import org.balise.fuseki.show.Words;

/**
 * The words of pages about things.
 *
 * @param locale English or French
 */
record PageWords(Locale locale) implements Words {

    @Override
    public String text(String key, Object... arguments) {
        if (key.startsWith("show.")) {
            return new OutlineWords(locale).text(key, arguments);
        }
        ResourceBundle words = ResourceBundle.getBundle("org.balise.fuseki.documents.words", locale);
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
