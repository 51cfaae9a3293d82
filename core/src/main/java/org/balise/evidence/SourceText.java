package org.balise.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.problem.SourceException;

/**
 * The text of a source document, counted in Unicode code points, with the digest of its bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceText {

    private final int[] characters;
    private final String sha256;

    private SourceText(String text, String sha256) {
        this.characters = text.codePoints().toArray();
        this.sha256 = sha256;
    }

    /**
     * Reads a document.
     *
     * @param file a text file in UTF-8
     * @return its text; a byte order mark counts as a character
     * @throws SourceException if the file cannot be read or is not UTF-8
     */
    public static SourceText read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(text, Sha256.of(bytes));
        } catch (CharacterCodingException e) {
            throw new SourceException(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new SourceException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * A document of this text.
     *
     * @param text the text
     * @return the document, digested as UTF-8
     */
    public static SourceText of(String text) {
        return new SourceText(text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * How long the text is.
     *
     * @return its length in code points
     */
    public int length() {
        return characters.length;
    }

    /**
     * The digest of the document's bytes.
     *
     * @return SHA-256 as 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Whether a range lies within the text.
     *
     * @param range the range
     * @return whether all its characters exist
     */
    public boolean contains(CharRange range) {
        return range.end() <= characters.length;
    }

    /**
     * The text of a range.
     *
     * @param range the range
     * @return its characters
     * @throws SourceException if the range ends behind the text
     */
    public String text(CharRange range) {
        if (!contains(range)) {
            throw new SourceException(range + " ends behind the text of " + length() + " characters", null);
        }
        return new String(characters, range.start(), range.length());
    }

    /**
     * The digest of a range's text, as a {@link PassageLock} holds it.
     *
     * @param range the range
     * @return SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits
     * @throws SourceException if the range ends behind the text
     */
    public String sha256(CharRange range) {
        return Sha256.of(text(range).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole text. */
    @Override
    public String toString() {
        return new String(characters, 0, characters.length);
    }
}
