package org.balise.fuseki.command;

import picocli.CommandLine.Option;

/** The option that every command has. */
abstract class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    void showHelp(boolean asked) {
        // The parser shows it.
    }
}
