package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.balise.Catalogue;
import org.balise.evidence.ClassicReification;
import org.balise.evidence.Rdf11Format;
import org.junit.jupiter.api.Test;

/** The bundled JSON-LD context names every term, and loses nothing that the catalogue states. */
class JsonLdContextTest {

    private static final String CONTEXT = Namespaces.BASE + "context.jsonld";

    @Test
    void everyTermHasAName() throws JsonLdError {
        Set<String> terms = new TreeSet<>();
        graph(Namespaces.ONTOLOGY_GRAPH)
                .find(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .filterKeep(labelled -> labelled.getSubject().isURI())
                .forEach(labelled -> terms.add(labelled.getSubject().getURI()));
        asserted().find(Node.ANY, Node.ANY, Node.ANY).forEach(triple -> {
            terms.add(triple.getPredicate().getURI());
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                terms.add(triple.getObject().getURI());
            }
        });
        terms.remove(Namespaces.EDTF);
        assertThat(terms).hasSizeGreaterThan(150);
        Set<String> named = named();
        named.add(RDF.type.getURI());
        assertThat(named).containsAll(terms);
    }

    @Test
    void theAssertedStatementsAndTheirEvidenceSurviveTheRoundTrip() throws JsonLdError {
        Graph given = ClassicReification.of(asserted());
        assertThat(given.size()).isGreaterThan(10_000);
        String compacted = compact(given).toString();
        RdfFile read = RdfFile.parse("catalogue.jsonld", compacted);
        assertThat(read.problems()).isEmpty();
        Graph returned = GraphFactory.createDefaultGraph();
        read.quads().forEach(quad -> returned.add(quad.quad().asTriple()));
        assertThat(lines(returned)).isEqualTo(lines(given));
        assertThat(returned.isIsomorphicWith(given)).isTrue();
    }

    @Test
    void nothingNeedsMoreThanAName() throws JsonLdError {
        Set<String> keys = new TreeSet<>();
        keys(compact(ClassicReification.of(asserted())), keys);
        assertThat(keys).contains("prefLabel", "servesClientele", "started").noneMatch(key -> key.contains(":"));
    }

    /** All data graphs as one, without what is derived. */
    private static Graph asserted() {
        Graph asserted = GraphFactory.createDefaultGraph();
        try (Catalogue catalogue = Catalogue.bundled()) {
            DatasetGraph dataset = catalogue.dataset().asDatasetGraph();
            dataset.listGraphNodes().forEachRemaining(name -> {
                if (!GraphNames.isReserved(name.getURI())) {
                    dataset.getGraph(name).find().forEach(asserted::add);
                }
            });
        }
        return asserted;
    }

    private static Graph graph(String name) {
        try (Catalogue catalogue = Catalogue.bundled()) {
            return catalogue.dataset().asDatasetGraph().getGraph(NodeFactory.createURI(name));
        }
    }

    /** A graph as JSON-LD that points to the context by its address. */
    private static JsonObject compact(Graph graph) throws JsonLdError {
        ByteArrayOutputStream expanded = new ByteArrayOutputStream();
        Rdf11Format.JSON_LD.write(graph, expanded);
        JsonDocument document = JsonDocument.of(new ByteArrayInputStream(expanded.toByteArray()));
        JsonObject compacted = JsonLd.compact(document, context())
                .base(Namespaces.BASE)
                .compactToRelative(true)
                .get();
        JsonObjectBuilder pointing = Json.createObjectBuilder(compacted).add("@context", CONTEXT);
        return pointing.build();
    }

    private static JsonDocument context() throws JsonLdError {
        String resource = "/org/balise/ontology/context.jsonld";
        InputStream in = Objects.requireNonNull(JsonLdContextTest.class.getResourceAsStream(resource), resource);
        JsonDocument context = JsonDocument.of(in);
        context.setDocumentUrl(URI.create(CONTEXT));
        return context;
    }

    private static Set<String> named() throws JsonLdError {
        JsonObject terms =
                context().getJsonContent().orElseThrow().asJsonObject().getJsonObject("@context");
        return terms.values().stream()
                .map(JsonLdContextTest::definition)
                .filter(name -> !name.startsWith("@"))
                .map(name -> name.contains("://")
                        ? name
                        : terms.getString(name.substring(0, name.indexOf(':'))) + name.substring(name.indexOf(':') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String definition(JsonValue value) {
        if (value instanceof JsonObject definition) {
            return definition.getString("@id");
        }
        return value instanceof JsonString name ? name.getString() : "@version";
    }

    private static void keys(JsonValue value, Set<String> keys) {
        if (value instanceof JsonObject object) {
            keys.addAll(object.keySet());
            object.values().forEach(inner -> keys(inner, keys));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> keys(inner, keys));
        }
    }

    private static Set<String> lines(Graph graph) {
        return graph.stream().map(Triple::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
