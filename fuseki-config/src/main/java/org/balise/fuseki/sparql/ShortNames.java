package org.balise.fuseki.sparql;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.results.RowFormat;

/** What formats are called in an address: a closed list, so that nothing of an address gets into a header (cases 66, 67). */
final class ShortNames {

    private static final Map<String, String> MEDIA_TYPES = new LinkedHashMap<>();

    static {
        Arrays.stream(RowFormat.values()).forEach(format -> MEDIA_TYPES.put(format.shortName(), format.mediaType()));
        Arrays.stream(GraphFormat.values()).forEach(format -> MEDIA_TYPES.put(format.shortName(), format.mediaType()));
    }

    /** All of them, those for rows first. */
    static final List<String> ALL = List.copyOf(MEDIA_TYPES.keySet());

    private ShortNames() {}

    static String mediaType(String name) {
        String mediaType = MEDIA_TYPES.get(name);
        if (mediaType == null) {
            throw new IllegalArgumentException("No format is called " + name);
        }
        return mediaType;
    }

    /** The name of a media type, or of the one that it is an alias of. */
    static String of(String mediaType) {
        return GraphFormat.mediaTypes().contains(mediaType)
                ? GraphFormat.of(mediaType).shortName()
                : RowFormat.of(mediaType).shortName();
    }
}
