package org.balise.fuseki.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The options that {@code serve} has, as its parser knows them. */
public final class ServeOptions {

    private ServeOptions() {}

    static List<OptionSpec> all() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Terminal terminal = new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), false, false);
        Session session = new Session(terminal, Messages.of(new String[0], Map.of()), () -> {});
        CommandLine serve =
                BaliseCommandLine.commandLine(session).getSubcommands().get("serve");
        return Objects.requireNonNull(serve).getCommandSpec().options();
    }

    static String[] words(String... options) {
        return Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new);
    }

    /** The names of all options, such as {@code --port}. */
    public static Set<String> names() {
        return all().stream().flatMap(option -> Stream.of(option.names())).collect(Collectors.toSet());
    }

    /** The names of all variables, such as {@code BALISE_PORT}. */
    public static Set<String> variables() {
        return all().stream()
                .flatMap(option -> EnvironmentDefaults.variable(option).stream())
                .collect(Collectors.toSet());
    }
}
