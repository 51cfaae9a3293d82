package org.balise.fuseki.command;

import picocli.CommandLine.Option;

/** The options of every command whose only words are its messages. */
abstract class CommonOptions extends HelpOption {

    @Option(names = "--lang", paramLabel = "en|fr")
    void useLanguage(Language asked) {
        // Read before the command line is parsed, since the parser's own words depend on it; here it is only checked.
    }

    /** The two languages, named as a user types them. */
    enum Language {
        en,
        fr
    }
}
