package org.balise.fuseki.descriptions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.fuseki.questions.Question;
import org.balise.rdf.Namespaces;

/** The customary prefixes of namespaces, and which of them a catalogue uses. */
final class KnownPrefixes {

    private static final Map<String, String> CUSTOMARY = Map.ofEntries(
            Map.entry("bal", Namespaces.TERMS),
            Map.entry("cids", "https://ontology.commonapproach.org/cids#"),
            Map.entry("cv", "http://data.europa.eu/m8g/"),
            Map.entry("dcat", Vocabularies.DCAT),
            Map.entry("dcterms", Vocabularies.DCTERMS),
            Map.entry("edtf", "http://id.loc.gov/datatypes/edtf/"),
            Map.entry("foaf", Vocabularies.FOAF),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", Vocabularies.RDFS),
            Map.entry("schema", Vocabularies.SCHEMA),
            Map.entry("sd", Vocabularies.SD),
            Map.entry("sh", Vocabularies.SH),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("spdx", Vocabularies.SPDX),
            Map.entry("vann", "http://purl.org/vocab/vann/"),
            Map.entry("void", Vocabularies.VOID),
            Map.entry("void-ext", Vocabularies.VOID_EXT),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    /** The vocabularies that only descriptions use. */
    private static final Set<String> OF_DESCRIPTIONS =
            Set.of("dcat", "dcterms", "foaf", "rdf", "rdfs", "schema", "sd", "sh", "spdx", "void", "void-ext", "xsd");

    private KnownPrefixes() {}

    /** The namespaces that the data, the questions and the descriptions use, by prefix. */
    static Map<String, String> used(Statistics statistics, Iterable<Question> questions, Stream<String> schemes) {
        Map<String, String> prefixes = new TreeMap<>();
        Set<String> used = new TreeSet<>();
        terms(statistics).map(KnownPrefixes::namespace).forEach(used::add);
        statistics.linksets().forEach(linkset -> used.add(linkset.namespace()));
        CUSTOMARY.forEach((prefix, namespace) -> {
            if (used.contains(namespace) || OF_DESCRIPTIONS.contains(prefix)) {
                prefixes.put(prefix, namespace);
            }
        });
        schemes.forEach(scheme -> prefixes.put(scheme.substring(scheme.lastIndexOf('/') + 1), scheme + "/"));
        questions.forEach(question -> prefixes.putAll(question.prefixes()));
        return prefixes;
    }

    /** The part of an IRI up to its last number sign or slash. */
    static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** The classes, properties and datatypes of the catalogue. */
    static Stream<String> terms(Statistics statistics) {
        Stream<String> datatypes = statistics.classes().stream()
                .flatMap(type -> type.properties().stream())
                .flatMap(property -> property.datatypes().keySet().stream());
        Stream<String> classes = statistics.classes().stream().map(ClassPartition::type);
        Stream<String> properties = statistics.properties().stream().map(PropertyPartition::property);
        return Stream.of(datatypes, classes, properties).flatMap(iris -> iris);
    }
}
