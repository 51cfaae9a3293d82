package org.balise.store;

import java.io.IOException;
import java.nio.file.Path;

/** A program that opens a store, says so, and holds it until its input ends. */
final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (Tdb2Store store = Tdb2Store.open(Path.of(arguments[0]))) {
            System.out.println(store.ask("ASK { ?s ?p ?o }") ? "open" : "empty");
            System.in.transferTo(System.err);
        }
    }

    static Process start(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dslf4j.internal.verbosity=ERROR",
                        StoreHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
