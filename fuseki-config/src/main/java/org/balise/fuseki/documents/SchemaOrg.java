package org.balise.fuseki.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/** What search engines read of a document: the statements in terms of schema.org, and names and descriptions by its words. */
final class SchemaOrg {

    private static final String SCHEMA = "https://schema.org/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Node, String> ALIGNED = Map.of(
            NodeFactory.createURI(Skos.PREF_LABEL),
            "name",
            NodeFactory.createURI(Dcterms.TITLE),
            "name",
            RDFS.Nodes.label,
            "name",
            NodeFactory.createURI(Skos.ALT_LABEL),
            "alternateName",
            NodeFactory.createURI(Skos.DEFINITION),
            "description",
            NodeFactory.createURI(Dcterms.DESCRIPTION),
            "description");

    private final Graph graph;
    private final Set<Node> within = new HashSet<>();

    private SchemaOrg(Graph graph) {
        this.graph = graph;
    }

    /** JSON-LD that needs no context from elsewhere. */
    static String of(Document document) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", Map.of("@vocab", SCHEMA));
        page.put("@id", document.topic().document());
        page.put("@type", "WebPage");
        page.put("license", Map.of("@id", DocumentRecord.LICENCE));
        page.put(
                "isBasedOn",
                DocumentRecord.sources(document.graph()).stream()
                        .map(source -> Map.of("@id", source.getURI()))
                        .toList());
        page.put(
                "mainEntity",
                new SchemaOrg(document.graph()).node(document.topic().node()));
        try {
            return JSON.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps and texts are JSON", e);
        }
    }

    private Map<String, Object> node(Node subject) {
        within.add(subject);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@id", subject.getURI());
        Set<String> types = new TreeSet<>();
        Map<String, List<Object>> values = new TreeMap<>();
        graph.find(subject, Node.ANY, Node.ANY).toList().stream()
                .sorted(Comparator.comparing(Triple::toString))
                .forEach(triple -> {
                    if (triple.getPredicate().equals(RDF.Nodes.type)) {
                        type(triple.getObject(), types);
                    } else {
                        name(triple.getPredicate())
                                .ifPresent(name -> values.computeIfAbsent(name, any -> new ArrayList<>())
                                        .add(value(triple.getObject(), subject)));
                    }
                });
        members.put("@type", types.isEmpty() ? Set.of("Thing") : types);
        members.putAll(values);
        return members;
    }

    private static void type(Node type, Set<String> types) {
        if (type.isURI() && type.getURI().startsWith(SCHEMA)) {
            types.add(type.getURI().substring(SCHEMA.length()));
        } else if (type.toString().startsWith("http://www.w3.org/ns/org#Organization")) {
            types.add("Organization");
        }
    }

    private static Optional<String> name(Node property) {
        String iri = property.getURI();
        return iri.startsWith(SCHEMA)
                ? Optional.of(iri.substring(SCHEMA.length()))
                : Optional.ofNullable(ALIGNED.get(property));
    }

    /** Parts stand within their entity. */
    private Object value(Node value, Node subject) {
        if (value.isURI()) {
            boolean part = value.getURI().startsWith(subject.getURI() + "#") && within.add(value);
            return part ? node(value) : Map.of("@id", value.getURI());
        }
        if (!value.isLiteral()) {
            return Map.of();
        }
        String language = value.getLiteralLanguage();
        return language.isEmpty()
                ? value.getLiteralLexicalForm()
                : Map.of("@language", language, "@value", value.getLiteralLexicalForm());
    }
}
