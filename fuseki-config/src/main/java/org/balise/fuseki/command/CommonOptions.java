package org.balise.fuseki.command;

import picocli.CommandLine.Option;

/** The options that every command has. */
abstract class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    void showHelp(boolean asked) {
        // The parser shows it.
    }

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
