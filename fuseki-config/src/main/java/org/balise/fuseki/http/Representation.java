package org.balise.fuseki.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A whole answer, to be made when the client does not have it yet.
 *
 * @param mediaType what it is, with parameters but without a charset: every text is UTF-8
 * @param tag decides whether a client has it; none when it can differ each time
 * @param caching how long it may be kept
 * @param headers further header fields, such as {@code Content-Location}, {@code Content-Language} and {@code Link}
 * @param body makes the bytes
 */
public record Representation(
        String mediaType, Optional<EntityTag> tag, Caching caching, Map<String, String> headers, Supplier<Body> body)
        implements Outcome {

    /**
     * Copies the header fields.
     *
     * @param mediaType what it is
     * @param tag its tag
     * @param caching how long it may be kept
     * @param headers further header fields
     * @param body makes the bytes
     */
    public Representation {
        headers = Map.copyOf(headers);
    }

    /**
     * An answer with a tag and no further header fields.
     *
     * @param mediaType what it is
     * @param tag its tag
     * @param caching how long it may be kept
     * @param body makes the bytes
     * @return the answer
     */
    public static Representation of(String mediaType, EntityTag tag, Caching caching, Supplier<Body> body) {
        return new Representation(mediaType, Optional.of(tag), caching, Map.of(), body);
    }

    /**
     * The same with one more header field.
     *
     * @param name the field
     * @param value its value
     * @return the answer
     */
    public Representation with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Representation(mediaType, tag, caching, more, body);
    }
}
