package org.balise.fuseki.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command without a command: what there is. */
@Command(name = "balise", versionProvider = Version.class, synopsisSubcommandLabel = "${bundle:label.command}")
final class BaliseCommand extends CommonOptions {

    @Option(names = "--version", versionHelp = true)
    void showVersion(boolean asked) {
        // The parser shows it.
    }
}
