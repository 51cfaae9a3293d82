package org.balise.rdf;

import jakarta.json.Json;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** Where each string of a JSON text stands first, to say where an IRI comes from that JSON-LD made of it. */
final class JsonStrings {

    /** Line and column of a string; zeros when unknown. */
    record Place(long line, long column) {

        static final Place UNKNOWN = new Place(0, 0);
    }

    private final Map<String, Place> places = new HashMap<>();

    private JsonStrings() {}

    static JsonStrings none() {
        return new JsonStrings();
    }

    static JsonStrings of(String json) {
        JsonStrings strings = new JsonStrings();
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                if (event == JsonParser.Event.VALUE_STRING || event == JsonParser.Event.KEY_NAME) {
                    strings.add(parser.getString(), parser.getLocation());
                }
            }
        }
        return strings;
    }

    /** The place of an IRI, or of the longest string that ends it: a relative IRI, or the rest of a compact one. */
    Place placeOf(String iri) {
        for (int from = 0; from < iri.length(); from++) {
            Place place = places.get(iri.substring(from));
            if (place != null) {
                return place;
            }
        }
        return Place.UNKNOWN;
    }

    private void add(String string, JsonLocation end) {
        Place start = new Place(end.getLineNumber(), Math.max(1, end.getColumnNumber() - string.length() - 2));
        places.putIfAbsent(string, start);
        int colon = string.indexOf(':');
        if (colon > 0 && !string.startsWith("//", colon + 1)) {
            places.putIfAbsent(string.substring(colon + 1), start);
        }
    }
}
