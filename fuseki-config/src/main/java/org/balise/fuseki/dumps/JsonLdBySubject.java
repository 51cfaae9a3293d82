package org.balise.fuseki.dumps;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.balise.rdf.BundledFile;
import org.balise.rdf.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * Writes N-Triples sorted by subject as compact JSON-LD, one subject a line, with the context of the ontology inside. Some thousand
 * statements are in memory at a time.
 */
final class JsonLdBySubject extends StreamRDFBase {

    private static final String CONTEXT = "/org/balise/ontology/context.jsonld";
    private static final int BATCH = 5_000;

    private final OutputStream out;
    private final JsonDocument context = context();
    private final List<Triple> batch = new ArrayList<>();
    private String separator = "\n";

    private JsonLdBySubject(OutputStream out) {
        this.out = out;
    }

    /** Writes what a file holds. */
    static void write(Path sorted, OutputStream out) throws IOException {
        JsonLdBySubject writer = new JsonLdBySubject(out);
        try {
            writer.print("{\"@context\":" + writer.inside() + ",\"@graph\":[");
            RDFParser.source(sorted).lang(Lang.NTRIPLES).checking(false).parse(writer);
            writer.flush();
            writer.print("\n]}\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void triple(Triple triple) {
        if (batch.size() >= BATCH && !batch.get(batch.size() - 1).getSubject().equals(triple.getSubject())) {
            flush();
        }
        batch.add(triple);
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        try {
            JsonObject compact = JsonLd.compact(JsonDocument.of(expanded()), context)
                    .base(Namespaces.BASE)
                    .compactToRelative(true)
                    .ordered(true)
                    .get();
            JsonArray subjects = compact.getJsonArray("@graph");
            if (subjects == null) {
                subject(without(compact));
            } else {
                subjects.forEach(this::subject);
            }
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException("Statements without triple terms have a form in JSON-LD", e);
        }
        batch.clear();
    }

    private JsonArray expanded() throws JsonLdError, RdfConsumerException {
        QuadsToJsonld expanded = JsonLd.fromRdf().ordered(true);
        for (Triple triple : batch) {
            Node object = triple.getObject();
            boolean literal = object.isLiteral();
            boolean language = literal && !object.getLiteralLanguage().isEmpty();
            expanded.quad(
                    text(triple.getSubject()),
                    triple.getPredicate().getURI(),
                    literal ? object.getLiteralLexicalForm() : text(object),
                    literal ? object.getLiteralDatatypeURI() : null,
                    language ? object.getLiteralLanguage() : null,
                    null,
                    null);
        }
        return expanded.toJsonLd();
    }

    private static String text(Node node) {
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }

    private void subject(JsonValue subject) {
        print(separator + subject);
        separator = ",\n";
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonValue inside() {
        return Objects.requireNonNull(
                context.getJsonContent().orElseThrow().asJsonObject().get("@context"));
    }

    private static JsonDocument context() {
        try (@Nullable InputStream in = BundledFile.open(CONTEXT)) {
            return JsonDocument.of(Objects.requireNonNull(in, CONTEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException("The context is JSON", e);
        }
    }

    private static JsonObject without(JsonObject compact) {
        return Json.createObjectBuilder(compact).remove("@context").build();
    }
}
