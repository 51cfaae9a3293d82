package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Fuseki server as it is published, by its own main class, in a process of its own, for tests. */
final class StockFuseki implements AutoCloseable {

    /** Its jar. */
    static final Path JAR = Path.of("target", "stock", "jena-fuseki-server.jar");

    private static final Pattern STARTED = Pattern.compile("Start Fuseki \\(http=(\\d+)\\)");

    private final Process process;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile int port;

    private StockFuseki(Process process) {
        this.process = process;
        Thread listener = new Thread(this::listen, "stock");
        listener.setDaemon(true);
        listener.start();
    }

    /** Starts it in a folder, with other jars beside its own, and waits until it listens. */
    static StockFuseki start(Path folder, String configuration, List<String> options, Path... jars)
            throws IOException, InterruptedException {
        assertThat(JAR).as("mvn package brings it").isRegularFile();
        Path file = Files.writeString(folder.resolve("config.ttl"), configuration);
        String classes = Stream.concat(Stream.of(JAR), Stream.of(jars))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElse("java")),
                        options.stream(),
                        Stream.of("-Djava.io.tmpdir=" + folder, "-cp", classes),
                        Stream.of("org.apache.jena.fuseki.main.cmds.FusekiMainCmd"),
                        Stream.of("--port", "0", "--config", file.toString()))
                .flatMap(words -> words)
                .toList();
        StockFuseki server = new StockFuseki(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        server.started.await();
        assertThat(server.port).as("it did not start: " + server.said()).isPositive();
        return server;
    }

    private void listen() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                Matcher listening = STARTED.matcher(line);
                if (listening.find()) {
                    port = Integer.parseInt(listening.group(1));
                    started.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            started.countDown();
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** What it said so far. */
    String said() {
        return String.join("\n", said);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
