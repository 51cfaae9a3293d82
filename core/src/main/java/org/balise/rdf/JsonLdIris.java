package org.balise.rdf;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.balise.problem.Location;

/** Finds the IRIs of expanded JSON-LD that its conversion to RDF would drop without a word. */
final class JsonLdIris {

    private final JsonStrings strings;
    private final Faults faults;

    JsonLdIris(JsonStrings strings, Faults faults) {
        this.strings = strings;
        this.faults = faults;
    }

    void check(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::check);
        } else if (value instanceof JsonObject object) {
            object.forEach(this::checkEntry);
        }
    }

    private void checkEntry(String key, JsonValue value) {
        if (key.equals("@id") || key.equals("@type")) {
            checkIris(value);
        } else if (!key.equals("@value")) {
            if (!key.startsWith("@")) {
                checkIri(key);
            }
            check(value);
        }
    }

    private void checkIris(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::checkIris);
        } else if (value instanceof JsonString string) {
            checkIri(string.getString());
        }
    }

    private void checkIri(String iri) {
        boolean keyword = iri.startsWith("@");
        boolean absolute = iri.indexOf(':') > 0;
        boolean clean = Characters.firstBadInIri(iri).isEmpty();
        if (!keyword && !(absolute && clean)) {
            Location where = JsonLdReader.place(iri, strings, faults);
            faults.add(
                    "bad IRI <" + iri + ">: not absolute, or with a character that may not stand in it",
                    where.line(),
                    where.column());
        }
    }
}
