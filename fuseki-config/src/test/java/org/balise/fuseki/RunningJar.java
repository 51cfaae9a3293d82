package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The runnable jar as a server, in a process of its own, for tests. */
final class RunningJar implements AutoCloseable {

    private static final Path JAR = Path.of("target", "balise.jar");

    private final Process process;
    private final Path err;
    private final BufferedReader out;
    private final Optional<URI> address;

    private RunningJar(Process process, Path err, BufferedReader out, Optional<URI> address) {
        this.process = process;
        this.err = err;
        this.out = out;
        this.address = address;
    }

    /** Starts it and waits until it answers, or has ended. What it says on standard error goes to a file in the folder. */
    static RunningJar serve(Path folder, List<String> options, String... args) throws IOException {
        return serve(folder, Map.of(), options, args);
    }

    /** The same with variables of the environment. */
    static RunningJar serve(Path folder, Map<String, String> environment, List<String> options, String... args)
            throws IOException {
        assertThat(JAR).as("mvn package builds it").isRegularFile();
        Path err = folder.resolve("err.txt");
        List<String> command = Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElse("java")),
                        options.stream(),
                        Stream.of("-Djava.io.tmpdir=" + folder, "-jar", JAR.toString(), "serve", "--port", "0"),
                        Stream.of(args))
                .flatMap(words -> words)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.to(err.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        return new RunningJar(
                process, err, out, Optional.ofNullable(out.readLine()).map(URI::create));
    }

    URI address() {
        return address.orElseThrow(() -> new AssertionError("it did not start: " + err()));
    }

    /** SIGTERM, and no more: {@link Process#destroy} would also close what can still be read of it. */
    void tellToStop() {
        process.toHandle().destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it still runs when this long has passed. */
    boolean isAliveAfter(Duration time) throws InterruptedException {
        return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    /** What it said on standard error so far. */
    String err() {
        try {
            return Files.readString(err);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What it said on standard output after its address, once it has ended. */
    String restOfOut() {
        return out.lines().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
