package org.balise.fuseki.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.model.LanguageChain;
import org.balise.problem.MalformedException;

/** In which languages a reader wants texts. */
final class ReaderLanguages {

    private ReaderLanguages() {}

    /**
     * The languages asked for, then that of the messages, then the other official one.
     *
     * @param asked language tags between commas; empty for none
     */
    static String[] chain(String asked, Locale messages) {
        Set<String> languages = new LinkedHashSet<>();
        Stream.of(asked.split(",", -1)).map(String::strip).forEach(languages::add);
        if (asked.isBlank()) {
            languages.clear();
        }
        languages.addAll(List.of(messages.getLanguage(), "en", "fr"));
        String[] chain = languages.toArray(String[]::new);
        try {
            LanguageChain.of(chain);
        } catch (MalformedException e) {
            throw CommandFailure.usage("show.lang", e.value());
        }
        return chain;
    }
}
