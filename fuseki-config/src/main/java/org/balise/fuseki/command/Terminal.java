package org.balise.fuseki.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command reads from and writes to. Results go to {@code out}, everything else to {@code err}.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param environment the environment variables
 * @param outWatched whether a person watches standard output
 * @param errWatched whether a person watches standard error
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outWatched,
        boolean errWatched) {

    private static final int BUFFER = 64 * 1024;

    /**
     * Copies the environment.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param environment the environment variables
     * @param outWatched whether a person watches standard output
     * @param errWatched whether a person watches standard error
     */
    public Terminal {
        environment = Map.copyOf(environment);
    }

    /**
     * The streams of this process.
     *
     * @return a terminal whose output is buffered
     */
    public static Terminal ofProcess() {
        BufferedOutputStream out =
                new BufferedOutputStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)), BUFFER);
        return new Terminal(
                System.in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Window.shows(1),
                Window.shows(2));
    }

    /**
     * How wide a table may be.
     *
     * @return a number of columns; as good as unlimited when nobody watches and {@code COLUMNS} does not say
     */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9]\\d{0,4}")) {
            return Integer.parseInt(columns);
        }
        return outWatched ? Window.columns() : Integer.MAX_VALUE;
    }
}
