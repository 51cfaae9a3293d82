package org.balise.fuseki.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.fuseki.site.PublicAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with a command line: what, the value given, what is allowed, and where to read more. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println(messages.text("error", name, reason(failure, command, args)));
        err.println(messages.text("usage.more", name));
        return ExitCode.USAGE;
    }

    private String reason(ParameterException failure, CommandLine command, String... args) {
        if (failure instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown, command);
        }
        if (failure instanceof MissingParameterException missing) {
            return messages.text(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            return messages.text("usage.value", failure.getValue(), origin(argument, args), allowed(argument));
        }
        if (command.getSubcommands().size() > 0 && argument == null) {
            return messages.text("usage.command", commands(command));
        }
        return String.valueOf(failure.getMessage());
    }

    private String unknown(UnmatchedArgumentException failure, CommandLine command) {
        String word = failure.getUnmatched().get(0);
        boolean option = word.startsWith("-");
        List<String> known =
                option ? options(command) : List.copyOf(command.getSubcommands().keySet());
        String nearest = Nearest.of(word, known).orElse("");
        if (!nearest.isEmpty()) {
            return messages.text(option ? "usage.option.nearest" : "usage.word.nearest", word, nearest);
        }
        return known.isEmpty() || option
                ? messages.text(option ? "usage.option" : "usage.word", word)
                : messages.text("usage.word.command", word, commands(command));
    }

    private static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }

    private static String label(@Nullable ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "" : argument.paramLabel();
    }

    /** The option, or the variable of the environment where the command line has no such option. */
    private static String origin(ArgSpec argument, String... args) {
        if (argument instanceof OptionSpec option) {
            boolean given = Stream.of(args)
                    .anyMatch(word -> Stream.of(option.names())
                            .anyMatch(name -> word.equals(name) || word.startsWith(name + "=")));
            return given
                    ? label(argument)
                    : EnvironmentDefaults.variable(option).orElse(label(argument));
        }
        return label(argument);
    }

    private String allowed(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (type == PublicAddress.class) {
            return messages.text("usage.address");
        }
        if (type == boolean.class) {
            return "true, false";
        }
        return messages.text(type == int.class || type == Integer.class ? "usage.number" : "usage.text");
    }
}
