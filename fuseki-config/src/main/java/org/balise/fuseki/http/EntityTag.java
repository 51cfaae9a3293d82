package org.balise.fuseki.http;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * A strong entity tag (RFC 9110, 8.8.3): a digest of all that decides the bytes of an answer. So it is known before the answer
 * is made, and an answer that the client has need not be made again.
 *
 * @param value the digest, without quotation marks
 */
public record EntityTag(String value) {

    private static final int DIGITS = 32;

    /**
     * The tag of these parts.
     *
     * @param parts the release, the address or query, the media type, the language, ...; their order and limits count
     * @return the tag
     */
    public static EntityTag of(String... parts) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        return new EntityTag(hasher.hash().toString().substring(0, DIGITS));
    }

    /**
     * The tag of the same answer in another content encoding; its bytes are others.
     *
     * @param encoding the encoding, such as {@code gzip}
     * @return the tag
     */
    public EntityTag in(String encoding) {
        return new EntityTag(value + "-" + encoding);
    }

    /**
     * Whether a client has this answer.
     *
     * @param ifNoneMatch the values of its {@code If-None-Match} fields
     * @return whether one of them names this tag, weakly or strongly, or any
     */
    public boolean isIn(Collection<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(field -> Arrays.stream(field.split(",", -1)))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(toString()));
    }

    /** The tag in quotation marks, as it stands in a header field. */
    @Override
    public String toString() {
        return '"' + value + '"';
    }
}
