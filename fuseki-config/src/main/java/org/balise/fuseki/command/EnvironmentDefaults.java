package org.balise.fuseki.command;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What the environment says where the command line does not: {@code BALISE_HEALTH_PORT} for {@code --health-port}. An empty variable
 * says nothing.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

    private final Map<String, String> environment;

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The variable of an option, unless the option only asks for words: help, and their language. */
    static Optional<String> variable(OptionSpec option) {
        String name = option.longestName();
        return option.usageHelp() || name.equals("--lang")
                ? Optional.empty()
                : Optional.of("BALISE_" + name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option && !option.isMultiValue()
                ? variable(option).flatMap(this::value).orElse(null)
                : null;
    }

    /** Files, separated as in a class path. */
    List<Path> files(String variable) {
        return value(variable).stream()
                .flatMap(files -> Stream.of(files.split(Pattern.quote(File.pathSeparator))))
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
    }

    private Optional<String> value(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
    }
}
