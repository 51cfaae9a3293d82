package org.balise.fuseki.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help of all, or of one command: the same as {@code --help}. */
@Command(name = "help", sortOptions = false)
final class HelpCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.command}", descriptionKey = "command")
    private @Nullable String command;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new UnmatchedArgumentException(all, List.of(String.valueOf(command)));
        }
        asked.usage(all.getOut());
        return ExitCode.DONE;
    }
}
