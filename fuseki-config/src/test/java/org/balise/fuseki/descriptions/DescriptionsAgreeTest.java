package org.balise.fuseki.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.results.RowFormat;
import org.balise.fuseki.sparql.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The descriptions say the same, and what they say is so. */
class DescriptionsAgreeTest {

    private static final String PREFIXES = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX void-ext: <http://ldf.fi/void-ext#>
            PREFIX : <https://w3id.org/balise/void#>
            """;

    private static DescribedServer server;
    private static Descriptions descriptions;

    @BeforeAll
    static void start() {
        server = new DescribedServer();
        descriptions = server.descriptions();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, Graph> all() {
        return Map.of(
                "service", descriptions.service(),
                "void", descriptions.catalogue(),
                "catalog", descriptions.portal(),
                "prefixes", descriptions.prefixes(),
                "queries", descriptions.questions());
    }

    @Test
    void countTheStatementsAsTheDataDo() {
        String triples = inData("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");

        assertThat(Stream.of("service", "void", "catalog")
                        .map(name -> one(graph(name), "SELECT ?n { :catalogue void:triples ?n }")))
                .containsOnly(triples);
    }

    @Test
    void countThingsTermsSubjectsAndObjectsAsTheDataDo() {
        Map<String, String> queries = Map.of(
                "entities",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c FILTER (STRSTARTS(STR(?s), 'https://w3id.org/balise/')) }",
                "classes",
                "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }",
                "properties",
                "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
                "distinctSubjects",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
                "distinctObjects",
                "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }");

        assertThat(queries)
                .allSatisfy((name, query) -> assertThat(
                                one(descriptions.catalogue(), "SELECT ?n { :catalogue void:" + name + " ?n }"))
                        .as(name)
                        .isEqualTo(inData(query)));
    }

    @Test
    void countTheInstancesOfEachClassAsTheDataDo() {
        assertThat(pairs(descriptions.catalogue(), """
                        SELECT ?a ?b { :catalogue void:classPartition ?part . ?part void:class ?a ; void:entities ?b }"""))
                .isNotEmpty()
                .isEqualTo(pairs(union(), "SELECT ?a (COUNT(?s) AS ?b) { ?s a ?a } GROUP BY ?a"));
    }

    @Test
    void countTheStatementsOfEachPropertyAsTheDataDo() {
        assertThat(pairs(descriptions.catalogue(), """
                        SELECT ?a (CONCAT(STR(?t), " ", STR(?s), " ", STR(?o)) AS ?b) {
                          :catalogue void:propertyPartition ?part .
                          ?part void:property ?a ; void:triples ?t ; void:distinctSubjects ?s ; void:distinctObjects ?o }""")).isNotEmpty().isEqualTo(pairs(union(), """
                        SELECT ?p (CONCAT(STR(COUNT(*)), " ", STR(COUNT(DISTINCT ?x)), " ", STR(COUNT(DISTINCT ?y))) AS ?b)
                        { ?x ?p ?y } GROUP BY ?p""".replace(
                        "?p", "?a")));
    }

    @Test
    void countWhatTheInstancesOfAClassHaveAsTheDataDo() {
        assertThat(pairs(descriptions.catalogue(), """
                        SELECT ?a ?b { ?part void:class bal:Program ; void:propertyPartition ?of .
                          ?of void:property ?a ; void:triples ?b }"""))
                .isNotEmpty()
                .isEqualTo(pairs(union(), "SELECT ?a (COUNT(*) AS ?b) { ?s a bal:Program ; ?a ?o } GROUP BY ?a"));
        assertThat(pairs(descriptions.catalogue(), """
                        SELECT ?a ?b { ?part void:class bal:Program ; void:propertyPartition ?of .
                          ?of void:property bal:started ; void-ext:datatypePartition ?to . ?to void-ext:datatype ?a ; void:triples ?b }""")).isNotEmpty().isEqualTo(pairs(union(), """
                        SELECT ?a (COUNT(*) AS ?b) { ?s a bal:Program ; bal:started ?o BIND (DATATYPE(?o) AS ?a) } GROUP BY ?a"""));
        assertThat(pairs(descriptions.catalogue(), """
                        SELECT ?a ?b { ?part void:class bal:Program ; void:propertyPartition ?of .
                          ?of void:property bal:offers ; void:classPartition ?to . ?to void:class ?a ; void:triples ?b }"""))
                .isNotEmpty()
                .isEqualTo(pairs(
                        union(),
                        "SELECT ?a (COUNT(*) AS ?b) { ?s a bal:Program ; bal:offers ?o . ?o a ?a } GROUP BY ?a"));
    }

    @Test
    void countEachNamedGraphAsTheDataDo() {
        Map<String, String> counted = new TreeMap<>();
        server.data()
                .listGraphNodes()
                .forEachRemaining(name -> counted.put(
                        name.getURI(),
                        Long.toString(server.data().getGraph(name).stream().count())));

        assertThat(pairs(descriptions.service(), "SELECT ?a ?b { ?g sd:name ?a ; sd:graph ?c . ?c void:triples ?b }"))
                .isEqualTo(counted);
    }

    @Test
    void countLinksToOthersAsTheDataDo() {
        assertThat(pairs(descriptions.catalogue(), """
                        SELECT ?a (SUM(?n) AS ?b) { ?set a void:Linkset ; void:linkPredicate ?a ; void:triples ?n } GROUP BY ?a"""))
                .isNotEmpty()
                .allSatisfy((property, count) ->
                        assertThat(inData("""
                                SELECT (COUNT(*) AS ?n) { ?s <%s> ?o FILTER (isIRI(?o)
                                  && STRSTARTS(STR(?s), 'https://w3id.org/balise/') && !STRSTARTS(STR(?o), 'https://w3id.org/balise/')) }""".formatted(property))).isEqualTo(count));
    }

    @Test
    void nameTheSourcesLicenceAndReleaseAlike() {
        String release = descriptions.site().release().name();

        assertThat(all("SELECT ?a { :catalogue dcterms:source ?a }", "void"))
                .hasSize(5)
                .isEqualTo(all("SELECT ?a { :catalogue dcterms:source ?a }", "catalog"))
                .isEqualTo(all("SELECT ?a { ?content dcterms:source ?a }", "service"));
        assertThat(List.of("void", "catalog", "service"))
                .allSatisfy(name -> assertThat(all("SELECT ?a { ?thing dcterms:license ?a }", name))
                        .containsExactly(Names.LICENCE));
        assertThat(all("SELECT ?a { :catalogue dcterms:hasVersion|dcat:version ?a }", "void", "catalog"))
                .containsExactly(release);
    }

    @Test
    void nameTheSameEndpointWhichAnswers() {
        Set<String> endpoints = new TreeSet<>();
        endpoints.addAll(all("SELECT ?a { :service sd:endpoint ?a }", "service"));
        endpoints.addAll(all("SELECT ?a { :service dcat:endpointURL ?a }", "catalog"));
        endpoints.addAll(all("SELECT ?a { :catalogue void:sparqlEndpoint ?a }", "void"));
        endpoints.addAll(all("SELECT ?a { ?question schema:target ?a }", "queries"));

        assertThat(endpoints).containsExactly(server.server().address() + "sparql");
        assertThat(server.client().get("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void nameTheFormatsThatTheEndpointAnswers() {
        List<String> rows = RowFormat.mediaTypesOfRows();
        List<String> graphs = GraphFormat.mediaTypes();

        assertThat(all("SELECT ?a { :service sd:resultFormat ?a }", "service"))
                .hasSize(8)
                .isEqualTo(Formats.ofAnswers().collect(Collectors.toCollection(TreeSet::new)));
        assertThat(rows)
                .allSatisfy(type -> assertThat(answered("SELECT * { ?s ?p ?o } LIMIT 1", type))
                        .isEqualTo(type));
        assertThat(graphs)
                .allSatisfy(type -> assertThat(answered("CONSTRUCT { ?s a ?o } { ?s a ?o } LIMIT 1", type))
                        .isEqualTo(type));
    }

    @Test
    void nameTheLimitsThatHold() {
        Map<String, String> limits = PublishedLimit.of(Limits.DEFAULT).stream()
                .collect(Collectors.toMap(PublishedLimit::name, limit -> Long.toString(limit.value())));

        assertThat(limits).hasSize(Limits.class.getRecordComponents().length);
        assertThat(pairs(descriptions.service(), """
                        SELECT ?a ?b { :service schema:additionalProperty ?l . ?l schema:propertyID ?a ; schema:value ?b }""")).isEqualTo(limits);
        assertThat(all("SELECT ?a { ?l schema:propertyID 'rows' ; rdfs:label ?a }", "service"))
                .containsExactly(
                        "An answer may have 50000 rows or triples.",
                        "Une réponse peut avoir 50000 lignes ou triplets.");
    }

    @Test
    void declareThePrefixesThatAreUsedAndNoOthers() {
        Map<String, String> prefixes =
                pairs(descriptions.prefixes(), "SELECT ?a ?b { ?p sh:prefix ?a ; sh:namespace ?b }");
        Set<String> namespaces = new TreeSet<>();
        Stream.concat(all().values().stream(), Stream.of(union()))
                .flatMap(Graph::stream)
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .flatMap(DescriptionsAgreeTest::iri)
                .map(KnownPrefixes::namespace)
                .forEach(namespaces::add);

        assertThat(prefixes).hasSizeGreaterThan(20);
        assertThat(prefixes.values()).doesNotHaveDuplicates();
        assertThat(prefixes)
                .allSatisfy(
                        (prefix, namespace) -> assertThat(namespaces).as(prefix).contains(namespace));
        assertThat(KnownPrefixes.terms(descriptions.model().statistics())
                        .map(KnownPrefixes::namespace)
                        .distinct())
                .allSatisfy(namespace -> assertThat(prefixes).containsValue(namespace));
    }

    @Test
    void tellTheFilesWithTheirDigests() {
        assertThat(all("SELECT ?a { :catalogue void:dataDump ?a }", "void"))
                .isEqualTo(all("SELECT ?a { ?file dcat:downloadURL ?a }", "catalog"))
                .containsExactly(descriptions.model().download("balise.nq.gz"));
        assertThat(one(descriptions.portal(), """
                        SELECT (CONCAT(STR(?sum), " ", STR(?bytes), " ", STR(?type), " ", STR(?packing)) AS ?n) {
                          :catalogue dcat:distribution ?f . ?f spdx:checksum ?c ; dcat:byteSize ?bytes ; dcat:mediaType ?type ;
                            dcat:compressFormat ?packing .
                          ?c spdx:checksumValue ?sum ; spdx:algorithm spdx:checksumAlgorithm_sha256 }"""))
                .isEqualTo("ab".repeat(32) + " 12345 https://www.iana.org/assignments/media-types/application/n-quads"
                        + " https://www.iana.org/assignments/media-types/application/gzip");
    }

    @Test
    void haveNoBlankNode() {
        assertThat(all()).allSatisfy((name, graph) -> {
            assertThat(graph.isEmpty()).isFalse();
            assertThat(graph.stream())
                    .as(name)
                    .noneMatch(triple ->
                            triple.getSubject().isBlank() || triple.getObject().isBlank());
        });
    }

    @Test
    void haveEveryTextInBothLanguages() {
        assertThat(all()).allSatisfy((name, graph) -> {
            Map<List<Node>, Map<String, Long>> texts = graph.stream()
                    .filter(triple -> triple.getObject().isLiteral()
                            && !triple.getObject().getLiteralLanguage().isEmpty())
                    .collect(Collectors.groupingBy(
                            triple -> List.of(triple.getSubject(), triple.getPredicate()),
                            Collectors.groupingBy(
                                    triple -> triple.getObject().getLiteralLanguage(), Collectors.counting())));
            assertThat(texts).as(name).isNotEmpty().allSatisfy((thing, languages) -> {
                assertThat(languages).as(thing.toString()).containsOnlyKeys("en", "fr");
                assertThat(languages.get("en")).isEqualTo(languages.get("fr"));
            });
        });
    }

    @Test
    void areServedAsTheyAre() {
        assertThat(server.graph("/sparql").isIsomorphicWith(descriptions.service()))
                .isTrue();
        assertThat(server.graph("/prefixes").isIsomorphicWith(descriptions.prefixes()))
                .isTrue();
        assertThat(server.graph("/queries").isIsomorphicWith(descriptions.questions()))
                .isTrue();
        assertThat(server.graph("/void").isIsomorphicWith(server.graph("/.well-known/void")))
                .isTrue();
        assertThat(difference(descriptions.catalogue(), server.graph("/void")))
                .allMatch(triple -> triple.getPredicate().getURI().endsWith("dataDump"));
        assertThat(difference(DcatCatalog.withoutFiles(descriptions.model()), server.graph("/catalog")))
                .isEmpty();
    }

    @Test
    void areOneMoreNamedGraphOfTheUnionButNotOfTheRelease() {
        Graph described = descriptions.described().data().getDefaultGraph();
        Graph graph = descriptions.described().data().getGraph(NodeFactory.createURI(Names.GRAPH));

        assertThat(graph.stream()).isNotEmpty().allMatch(described::contains);
        assertThat(described.stream().count())
                .isEqualTo(union().stream().count() + graph.stream().count());
        assertThat(server.client()
                        .get("ASK { GRAPH <" + Names.GRAPH + "> { ?s ?p ?o } }")
                        .body())
                .contains("true");
        assertThat(descriptions.described().release())
                .isEqualTo(descriptions.site().release());
    }

    private static Graph graph(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    private static Graph union() {
        return server.data().getDefaultGraph();
    }

    private static Stream<String> iri(Node node) {
        if (node.isURI()) {
            return Stream.of(node.getURI());
        }
        return node.isLiteral() ? Stream.of(node.getLiteralDatatypeURI()) : Stream.empty();
    }

    private static List<Triple> difference(Graph some, Graph others) {
        return some.stream().filter(triple -> !others.contains(triple)).toList();
    }

    private static String answered(String query, String mediaType) {
        return server.client()
                .get(query, "Accept", mediaType)
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .replace(";charset=utf-8", "");
    }

    private static String inData(String query) {
        return one(union(), query);
    }

    private static String one(Graph graph, String query) {
        return Objects.requireNonNull(pairs(graph, query.replace("?n", "?b").replace("SELECT", "SELECT ('' AS ?a)"))
                .get(""));
    }

    private static Set<String> all(String query, String... names) {
        Graph joined = GraphFactory.createGraphMem();
        Stream.of(names).forEach(name -> graph(name).find().forEachRemaining(joined::add));
        return new TreeSet<>(pairs(joined, query.replace("SELECT ?a", "SELECT ?a ('' AS ?b)"))
                .keySet());
    }

    private static Map<String, String> pairs(Graph graph, String query) {
        Map<String, String> pairs = new TreeMap<>();
        try (QueryExec execution =
                QueryExec.graph(graph).query(PREFIXES + query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> pairs.put(text(row.get(Var.alloc("a"))), text(row.get(Var.alloc("b")))));
        }
        return pairs;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
