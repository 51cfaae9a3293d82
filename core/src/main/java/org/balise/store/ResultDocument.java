package org.balise.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/**
 * An answer in SPARQL Query Results JSON, read to its very end: a document that breaks off anywhere is refused, where lenient
 * readers would take the rows that came.
 */
final class ResultDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonParser parser;
    private @Nullable List<Binding> rows;
    private @Nullable Boolean truth;

    private ResultDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** The rows of an answer to a {@code SELECT}. */
    static List<Binding> rows(byte[] document) throws IOException {
        List<Binding> rows = read(document).rows;
        if (rows == null) {
            throw fault("it has no results.bindings");
        }
        return rows;
    }

    /** The answer to an {@code ASK}. */
    static boolean truth(byte[] document) throws IOException {
        Boolean truth = read(document).truth;
        if (truth == null) {
            throw fault("it has no boolean");
        }
        return truth;
    }

    private static ResultDocument read(byte[] document) throws IOException {
        try (JsonParser parser = JSON.createParser(document)) {
            ResultDocument result = new ResultDocument(parser);
            result.expect(parser.nextToken(), JsonToken.START_OBJECT);
            result.members();
            if (parser.nextToken() != null) {
                throw fault("more follows its end");
            }
            return result;
        }
    }

    private void members() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("boolean")) {
                truth = parser.getBooleanValue();
            } else if (name.equals("results")) {
                expect(value, JsonToken.START_OBJECT);
                results();
            } else {
                parser.skipChildren();
            }
        }
        expect(parser.currentToken(), JsonToken.END_OBJECT);
    }

    private void results() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("bindings")) {
                expect(value, JsonToken.START_ARRAY);
                rows = bindings();
            } else {
                parser.skipChildren();
            }
        }
        expect(parser.currentToken(), JsonToken.END_OBJECT);
    }

    private List<Binding> bindings() throws IOException {
        List<Binding> read = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode row = JSON.readTree(parser);
            BindingBuilder builder = BindingFactory.builder();
            for (Map.Entry<String, JsonNode> value : row.properties()) {
                builder.add(Var.alloc(value.getKey()), ResultTerm.of(value.getValue()));
            }
            read.add(builder.build());
        }
        expect(parser.currentToken(), JsonToken.END_ARRAY);
        return read;
    }

    private void expect(@Nullable JsonToken found, JsonToken due) throws JsonProcessingException {
        if (found != due) {
            throw fault(found == null ? "it breaks off" : "it has " + found + " where " + due + " is due");
        }
    }

    static JsonProcessingException fault(String what) {
        return new JsonMappingException(null, what);
    }
}
