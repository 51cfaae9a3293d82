package org.balise.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.problem.StoreException;

/**
 * A folder with a TDB2 store and the list of its files, which is written last: a folder without the list, or that lacks a
 * file of it or the end of one, is no store.
 */
record StoreFolder(Path folder) {

    private static final String LIST = "balise-store.properties";
    private static final String FORMAT = "format";
    private static final String VERSION = "1";
    private static final String SIZE = "size/";
    private static final String STATEMENTS = "statements";

    /** What TDB2 calls the first generation of its files; a store that is never changed has no other. */
    private static final String DATA = "Data-0001";

    private static final String LOCK = "tdb.lock";

    static StoreFolder make(Path folder) {
        try {
            Files.createDirectory(folder.resolve(DATA));
            return new StoreFolder(folder);
        } catch (IOException e) {
            throw new StoreException("the folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The folder, if it is a whole store. */
    static StoreFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StoreException("no folder " + folder + "; Tdb2Store.write makes one", null);
        }
        StoreFolder store = new StoreFolder(folder);
        if (!Files.isRegularFile(store.list())) {
            throw new StoreException(
                    "the folder " + folder + " is no store, since it has no " + LIST
                            + "; allowed is what Tdb2Store.write has made",
                    null);
        }
        store.check();
        return store;
    }

    /** Makes it a store: lists what is there, and the digest of the statements. */
    void complete(String digest) {
        Properties list = new Properties();
        list.setProperty(FORMAT, VERSION);
        list.setProperty(STATEMENTS, digest);
        sizes().forEach((file, size) -> list.setProperty(SIZE + file, size.toString()));
        try {
            Files.writeString(list(), text(list), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where TDB2 keeps its files. */
    Path data() {
        return folder.resolve(DATA);
    }

    /** The digest of the statements; empty if it was not written. */
    Optional<String> digest() {
        return Optional.ofNullable(read().getProperty(STATEMENTS));
    }

    private void check() {
        Properties list = read();
        if (!VERSION.equals(list.getProperty(FORMAT))) {
            throw new StoreException(
                    "the store " + folder + " has the format " + list.getProperty(FORMAT) + "; this version reads "
                            + VERSION,
                    null);
        }
        Map<String, Long> found = sizes();
        for (String key : list.stringPropertyNames()) {
            if (key.startsWith(SIZE)) {
                check(key.substring(SIZE.length()), Long.parseLong(list.getProperty(key)), found);
            }
        }
    }

    private void check(String file, long due, Map<String, Long> found) {
        long there = found.getOrDefault(file, -1L);
        if (there < due) {
            String what = there < 0 ? "lacks the file " + file : "has " + there + " of " + due + " bytes of " + file;
            throw new StoreException(
                    "the store " + folder + " is not whole: it " + what + "; write or copy it anew", null);
        }
    }

    private Map<String, Long> sizes() {
        try (Stream<Path> files = Files.list(folder.resolve(DATA))) {
            return files.filter(file -> !file.endsWith(LOCK))
                    .collect(Collectors.toMap(
                            file -> DATA + "/" + file.getFileName(),
                            StoreFolder::size,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new StoreException("the store " + folder + " is not whole: it lacks the folder " + DATA, e);
        }
    }

    private Properties read() {
        Properties list = new Properties();
        try (Reader reader = Files.newBufferedReader(list(), StandardCharsets.UTF_8)) {
            list.load(reader);
            return list;
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException("the list " + list() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Path list() {
        return folder.resolve(LIST);
    }

    /** One property a line, sorted; no time of writing, which {@link Properties#store} would add. */
    private static String text(Properties list) {
        return list.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + "=" + list.getProperty(key) + "\n")
                .collect(Collectors.joining());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
