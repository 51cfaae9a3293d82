package org.balise.fuseki.documents;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.balise.evidence.Rdf11Format;
import org.balise.rdf.BundledFile;

/**
 * Compact JSON-LD with the names of the bundled context. The entries of the context that are used stand in the document, so that
 * no reader needs to fetch any.
 */
final class CompactJsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTEXT = "@context";
    private static final byte[] BUNDLED = bundled();

    private CompactJsonLd() {}

    /** With the node of this IRI first, then its parts; otherwise sorted, so that the same graph gives the same bytes. */
    static void write(Graph graph, String first, OutputStream out) {
        try {
            ByteArrayOutputStream expanded = new ByteArrayOutputStream();
            Rdf11Format.JSON_LD.write(graph, expanded);
            JsonLdOptions options = new JsonLdOptions();
            options.setOrdered(true);
            options.setDocumentLoader((iri, loading) -> {
                throw new IllegalStateException("Nothing is fetched");
            });
            String compact = JsonLd.compact(
                            JsonDocument.of(new ByteArrayInputStream(expanded.toByteArray())),
                            JsonDocument.of(new ByteArrayInputStream(BUNDLED)))
                    .options(options)
                    .get()
                    .toString();
            ObjectNode document = (ObjectNode) JSON.readTree(compact);
            ObjectNode ordered = JSON.createObjectNode();
            ordered.set(CONTEXT, used((ObjectNode) document.remove(CONTEXT), document));
            ordered.setAll((ObjectNode) new JsonOrder(first).of(document));
            JSON.writerWithDefaultPrettyPrinter().writeValue(out, ordered);
        } catch (JsonLdError e) {
            throw new IllegalStateException("A graph without triple terms has a compact form", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a context that a document, or another entry of it, uses; and all prefixes. */
    private static ObjectNode used(ObjectNode context, ObjectNode document) {
        Set<String> names = new HashSet<>();
        collect(document, names);
        ObjectNode used = JSON.createObjectNode();
        context.properties().forEach(entry -> {
            String iri = entry.getValue().asText();
            boolean always =
                    entry.getKey().startsWith("@") || iri.startsWith("@") || iri.endsWith("/") || iri.endsWith("#");
            if (always || names.contains(entry.getKey())) {
                used.set(entry.getKey(), entry.getValue());
            }
        });
        return used;
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> names.add(member.getKey()));
        if (node.isTextual()) {
            names.add(node.asText());
        }
        node.forEach(child -> collect(child, names));
    }

    private static byte[] bundled() {
        try (InputStream in = Objects.requireNonNull(BundledFile.open("/org/balise/ontology/context.jsonld"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
