package org.balise.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balise.problem.SourceException;
import org.balise.rdf.Namespaces;

/**
 * The digests of all passages of a folder of data, so that any shifted range is found. One line a passage, sorted:
 * the source's slug, start, end, and the SHA-256 of the passage's text in UTF-8. Written by the verifier, never by
 * hand.
 *
 * <p>Immutable and thread-safe.
 */
public final class PassageLock {

    /** The name of the file beside the data. */
    public static final String FILE_NAME = "passages.lock";

    private static final String HEADER = "# source start end sha256; written by verify --write\n";
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,9}) (\\d{1,9}) ([0-9a-f]{64})");

    private final SortedMap<Passage, String> entries;

    private PassageLock(Map<Passage, String> entries) {
        this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * A lock of these digests.
     *
     * @param digests the SHA-256 of each passage's text, as lower-case hexadecimal digits
     * @return the lock
     */
    public static PassageLock of(Map<Passage, String> digests) {
        return new PassageLock(digests);
    }

    /**
     * Reads a lock.
     *
     * @param text the file's text
     * @return the lock
     * @throws SourceException if a line is none of a lock, or two lines are about one passage
     */
    public static PassageLock parse(String text) {
        Map<Passage, String> entries = new TreeMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> addLine(line, entries));
        return new PassageLock(entries);
    }

    /**
     * The lock that lies in the folder of a data file.
     *
     * @param dataFile a data file
     * @return the lock, if there is one
     * @throws SourceException if it cannot be read or is none
     */
    public static Optional<PassageLock> beside(Path dataFile) {
        Path file = dataFile.resolveSibling(FILE_NAME);
        try {
            return Files.exists(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new SourceException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the lock.
     *
     * @param file the file to write or replace
     * @throws SourceException if it cannot be written
     */
    public void write(Path file) {
        try {
            Files.writeString(file, toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SourceException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * The digest of each passage.
     *
     * @return SHA-256 as lower-case hexadecimal digits, by passage, sorted
     */
    public SortedMap<Passage, String> entries() {
        return entries;
    }

    /**
     * The digest of each passage's IRI.
     *
     * @return SHA-256 as lower-case hexadecimal digits, by passage IRI
     */
    public Map<String, String> digests() {
        return entries.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().iri(), Map.Entry::getValue));
    }

    /** The lock as its file holds it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER);
        entries.forEach((passage, digest) -> text.append(slug(passage.source()))
                .append(' ')
                .append(passage.range().start())
                .append(' ')
                .append(passage.range().end())
                .append(' ')
                .append(digest)
                .append('\n'));
        return text.toString();
    }

    private static void addLine(String line, Map<Passage, String> entries) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new SourceException("no line of a passage lock: '" + line + "'; write it anew", null);
        }
        CharRange range = CharRange.parse("char=" + parts.group(2) + "," + parts.group(3));
        Passage passage = new Passage(iri(parts.group(1)), range);
        if (entries.put(passage, parts.group(4)) != null) {
            throw new SourceException("two digests of " + passage + " in a passage lock; write it anew", null);
        }
    }

    private static String slug(String source) {
        return source.startsWith(Namespaces.SOURCES) ? source.substring(Namespaces.SOURCES.length()) : source;
    }

    private static String iri(String slug) {
        return slug.contains(":") ? slug : Namespaces.SOURCES + slug;
    }
}
