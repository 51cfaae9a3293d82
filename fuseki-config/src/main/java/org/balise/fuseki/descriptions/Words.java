package org.balise.fuseki.descriptions;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the descriptions in one language. */
final class Words {

    /** The languages that there are words in, the first unless another is asked for. */
    static final List<String> LANGUAGES = List.of("en", "fr");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.balise.fuseki.descriptions.words", locale);
    }

    static Words in(String language) {
        return new Words(Locale.forLanguageTag(language));
    }

    String language() {
        return locale.getLanguage();
    }

    /** The words of a key, with these in their places. */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
