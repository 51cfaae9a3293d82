package org.balise.fuseki;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "balise", mixinStandardHelpOptions = true, description = "The Balise catalogue.")
public final class Main implements Callable<Integer> {

    /** Makes the command. */
    public Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() {
        return 0;
    }
}
