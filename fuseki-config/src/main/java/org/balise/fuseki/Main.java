package org.balise.fuseki;

import org.balise.fuseki.command.BaliseCommandLine;
import org.balise.fuseki.command.Terminal;

/** Where the runnable jar begins. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(BaliseCommandLine.run(Terminal.ofProcess(), ProcessDefaults::apply, args));
    }
}
