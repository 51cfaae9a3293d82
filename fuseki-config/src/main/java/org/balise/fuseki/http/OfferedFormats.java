package org.balise.fuseki.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The formats that one address offers: what the address names goes before what the client accepts. */
public final class OfferedFormats {

    /** The parameter that names one. */
    public static final String PARAMETER = "format";

    private final Map<String, String> mediaTypes;

    /**
     * These formats.
     *
     * @param mediaTypes the media types by their short names, the favourite first
     */
    public OfferedFormats(Map<String, String> mediaTypes) {
        this.mediaTypes = new LinkedHashMap<>(mediaTypes);
    }

    /**
     * One format.
     *
     * @param name its short name
     * @param mediaType its media type
     * @return the format
     */
    public static OfferedFormats of(String name, String mediaType) {
        return new OfferedFormats(Map.of(name, mediaType));
    }

    /**
     * The same and others, liked less.
     *
     * @param others the others
     * @return all of them
     */
    public OfferedFormats and(OfferedFormats others) {
        OfferedFormats all = new OfferedFormats(mediaTypes);
        all.mediaTypes.putAll(others.mediaTypes);
        return all;
    }

    /**
     * What the formats are called in an address.
     *
     * @return short names such as {@code ttl}
     */
    public List<String> names() {
        return List.copyOf(mediaTypes.keySet());
    }

    /**
     * The formats.
     *
     * @return media types
     */
    public List<String> mediaTypes() {
        return List.copyOf(mediaTypes.values());
    }

    /**
     * The format of the answer.
     *
     * @param asked the request
     * @return a media type
     * @throws Refusal if the address names another format, or two, or if the client accepts none of these
     */
    public String best(Asked asked) {
        Collection<String> named = asked.parameters().getOrDefault(PARAMETER, List.of());
        if (named.isEmpty()) {
            return asked.accept()
                    .best(mediaTypes())
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_ACCEPTABLE, "allowed", mediaTypes()));
        }
        String mediaType = mediaTypes.get(named.iterator().next());
        if (named.size() > 1 || mediaType == null) {
            throw new Refusal(ProblemType.UNKNOWN_FORMAT, "allowed", names());
        }
        return mediaType;
    }
}
