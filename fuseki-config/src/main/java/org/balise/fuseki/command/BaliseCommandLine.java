package org.balise.fuseki.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.balise.problem.BaliseException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands put together: one call runs one of them. */
public final class BaliseCommandLine {

    private static final int HELP_WIDTH = 80;

    private BaliseCommandLine() {}

    /**
     * Runs a command. Nothing is thrown; what went wrong is said on standard error.
     *
     * @param terminal where to read and write
     * @param process sets what must hold for the whole process, before a command does more than explain itself; a program
     *     that only borrows the commands gives an action that does nothing
     * @param args the command and its options
     * @return an {@link ExitCode}
     */
    public static int run(Terminal terminal, Runnable process, String... args) {
        Messages messages = Messages.of(args, terminal.environment());
        try {
            int code = commandLine(new Session(terminal, messages, process))
                    .execute(args.length == 0 ? new String[] {"--help"} : args);
            terminal.out().flush();
            return code;
        } catch (OutputLostException e) {
            return lost(terminal, messages, e);
        }
    }

    static CommandLine commandLine(Session session) {
        Terminal terminal = session.terminal();
        Messages messages = session.messages();
        CommandLine root = new CommandLine(new BaliseCommand());
        root.addSubcommand(new CommandLine(new ServeCommand(session))
                .setDefaultValueProvider(new EnvironmentDefaults(terminal.environment())));
        root.addSubcommand(new QueryCommand(session));
        root.addSubcommand(new ShowCommand(session));
        root.addSubcommand(new ValidateCommand(session));
        root.addSubcommand(new LocateCommand(session));
        root.addSubcommand(new VerifyCommand(session));
        root.addSubcommand(new HelpCommand());
        root.setResourceBundle(messages.bundle());
        root.setOut(new PrintWriter(unflushed(terminal.out()), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.outWatched() ? Ansi.AUTO : Ansi.OFF));
        root.setUsageHelpWidth(HELP_WIDTH);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler(new UsageErrors(messages));
        root.setExecutionExceptionHandler(
                (failure, command, parsed) -> failed(terminal, messages, command.getCommandName(), failure));
        return root;
    }

    /** The parser would answer an error of its output by a stack trace; so it only writes into the buffer. */
    private static OutputStream unflushed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                out.write(bytes, offset, count);
            }

            @Override
            public void flush() {
                // The end of the run does it.
            }
        };
    }

    private static int failed(Terminal terminal, Messages messages, String command, Exception failure) {
        try {
            terminal.out().flush();
        } catch (OutputLostException e) {
            // The last flush meets it again, and tells.
            if (failure instanceof OutputLostException) {
                return ExitCode.NOT_RUN;
            }
        }
        if (failure instanceof CommandFailure known) {
            terminal.err().println(messages.text("error", command, known.text(messages)));
            return known.exitCode();
        }
        if (failure instanceof BaliseException known) {
            terminal.err().println(messages.text("error", command, DataProblems.text(known, messages)));
            return ExitCode.UNACCEPTABLE;
        }
        terminal.err().println(messages.text("error", command, messages.text("error.defect", failure)));
        return ExitCode.NOT_RUN;
    }

    private static int lost(Terminal terminal, Messages messages, OutputLostException failure) {
        if (failure.readerLeft()) {
            return ExitCode.DONE;
        }
        terminal.err()
                .println(messages.text(
                        "error", "balise", messages.text("error.output", String.valueOf(failure.getMessage()))));
        return ExitCode.NOT_RUN;
    }
}
