package org.balise.fuseki.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.balise.fuseki.show.OutlineWords;
import org.balise.fuseki.show.Words;

/** What the commands say, in one of the two languages. */
final class Messages implements Words {

    /** The name of the bundle; the command line's help reads it too. */
    static final String BUNDLE = "org.balise.fuseki.command.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The language of {@code --lang}, else that of the environment, else English; of several, the first of the two. */
    static Messages of(String[] args, Map<String, String> environment) {
        String languages = asked(args).or(() -> ofEnvironment(environment)).orElse("en");
        return new Messages(Stream.of(languages.split(","))
                .map(language -> language.strip().split("[-_.@]", 2)[0].toLowerCase(Locale.ROOT))
                .filter(language -> language.equals("fr") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH));
    }

    private static Optional<String> asked(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Optional.of(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** The order is that of POSIX. */
    private static Optional<String> ofEnvironment(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    @Override
    public Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    @Override
    public String text(String key, Object... arguments) {
        OutlineWords outline = new OutlineWords(locale);
        return outline.has(key)
                ? outline.text(key, arguments)
                : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
