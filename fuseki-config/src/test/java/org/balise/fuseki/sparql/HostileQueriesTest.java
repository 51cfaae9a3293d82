package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that would leave the server, run code, or exhaust it. The numbers are those of SECURITY.md. */
class HostileQueriesTest {

    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX afn: <http://jena.apache.org/ARQ/function#>
            PREFIX apf: <http://jena.apache.org/ARQ/property#>
            PREFIX lfn: <http://www.dotnetrdf.org/leviathan#>
            PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static HostileServer server;

    @BeforeAll
    static void start() {
        server = HostileServer.start(Limits.DEFAULT
                .within(Duration.ofMillis(500), Duration.ofMillis(1000))
                .upToRows(5_000));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest(name = "case {0}")
    @MethodSource
    void areRefused(String name, Set<Integer> statuses, String query) {
        HttpResponse<String> answer = server.client().post(query + "\n# " + HostileServer.MARK);

        assertThat(answer.statusCode()).as(answer.body()).isIn(statuses);
        HostileServer.assertProblem(answer);
        server.assertSound();
    }

    static Stream<Arguments> areRefused() {
        return Stream.of(outside(), code(), registered(), lasting(), patterns(), large())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> outside() {
        String call = "SERVICE <" + server.canaryAddress() + "> { ?s ?p ?o }";
        Stream<Arguments> templates = Stream.of(
                        "SELECT * { %s }",
                        "SELECT * { ?a ?b ?c OPTIONAL { %s } }",
                        "SELECT * { { ?a ?b ?c } UNION { %s } }",
                        "SELECT * { ?a ?b ?c MINUS { %s } }",
                        "SELECT * { ?a ?b ?c FILTER EXISTS { %s } }",
                        "SELECT (EXISTS { %s } AS ?x) {}",
                        "SELECT * { ?a ?b ?c } ORDER BY (EXISTS { %s })",
                        "SELECT * { { SELECT * { %s } } }",
                        "SELECT (COUNT(EXISTS { %s }) AS ?n) { ?a ?b ?c }",
                        "SELECT * { GRAPH ?g { %s } }",
                        "CONSTRUCT { ?s ?p ?o } { %s }",
                        "DESCRIBE ?s { %s }",
                        "ASK { %s }")
                .flatMap(template -> Stream.of(
                        refused(template.startsWith("SELECT * { %s") ? 1 : 3, 403, template.formatted(call)),
                        refused(2, 403, template.formatted(call.replace("SERVICE", "SERVICE SILENT")))));
        return Stream.concat(
                templates,
                Stream.of(
                        refused(3, 403, "SELECT * { ?s ?p ?o SERVICE ?o { ?a ?b ?c } }"),
                        refused(4, 403, "SELECT * { SERVICE <file:///etc/passwd> { ?a ?b ?c } }"),
                        answered(5, "SELECT * FROM <" + server.canaryAddress() + "> { ?s ?p ?o }"),
                        answered(5, "SELECT * FROM NAMED <" + server.canaryAddress() + "> { GRAPH ?g { ?s ?p ?o } }"),
                        answered(5, "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }")));
    }

    private static Stream<Arguments> code() {
        Stream<Arguments> functions = Stream.of(
                        "afn:print('x')",
                        "afn:context('x')",
                        "afn:eval('1')",
                        "afn:sprintf('%s', 'x')",
                        "afn:systemVar('x')",
                        "afn:now()",
                        "lfn:cube(2)",
                        "<http://jena.hpl.hp.com/ARQ/function#wait>(1)",
                        "fn:apply(<http://jena.apache.org/ARQ/function#now>)",
                        "<http://example.org/unknown>(1)")
                .map(call -> refused(24, 403, "SELECT * { BIND(%s AS ?x) }".formatted(call)));
        Stream<Arguments> others = Stream.of(
                refused(19, 403, "SELECT (<java:org.balise.fuseki.sparql.FlaggedClass>() AS ?x) {}"),
                refused(19, 403, "SELECT (<java:javax.script.ScriptEngineManager>() AS ?x) {}"),
                refused(
                        19,
                        403,
                        "SELECT ?x { ?s ?p ?o } GROUP BY (<java:org.balise.fuseki.sparql.FlaggedClass>() AS ?x)"),
                refused(19, 403, "SELECT * { ?s ?p ?o } ORDER BY <java:org.balise.fuseki.sparql.FlaggedClass>(?s)"),
                refused(19, 403, "SELECT (SUM(<java:org.balise.fuseki.sparql.FlaggedClass>(?s)) AS ?x) { ?s ?p ?o }"),
                refused(
                        19,
                        403,
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.balise.fuseki.sparql.FlaggedClass>(?s))"),
                refused(20, 403, "SELECT * { ?s <java:org.balise.fuseki.sparql.FlaggedClass> ?o }"),
                refused(20, 403, "SELECT * { ?s <java:org.balise.fuseki.sparql.FlaggedClass>* ?o }"),
                refused(20, 403, "SELECT * { ?s apf:splitIRI ?o }"),
                refused(20, 403, "SELECT * { ?s <http://jena.apache.org/ARQ/list#member> ?o }"),
                refused(21, 400, "SELECT (CALL(<java:org.balise.fuseki.sparql.FlaggedClass>) AS ?x) {}"),
                refused(21, 400, "SELECT * { LATERAL { ?s ?p ?o } }"),
                refused(21, 400, "SELECT (CALL(?f, 1) AS ?x) { VALUES ?f { afn:wait } }"),
                refused(22, 403, "SELECT (<http://jena.apache.org/ARQ/jsFunction#toCamelCase>('a b') AS ?x) {}"),
                refused(22, 403, "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) {}"),
                refused(23, 403, "SELECT (afn:wait(2147483647) AS ?x) {}"),
                refused(
                        24,
                        403,
                        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?x) { ?s ?p ?o }"),
                answered(24, "SELECT (xsd:integer('1') AS ?x) (fn:string-length('abc') AS ?y) {}"));
        return Stream.concat(functions, others);
    }

    /** Whatever is registered as a function or a property, now or by a module of another day. */
    private static Stream<Arguments> registered() {
        List<String> functions = new ArrayList<>();
        FunctionRegistry.get().keys().forEachRemaining(functions::add);
        List<String> properties = new ArrayList<>();
        PropertyFunctionRegistry.get().keys().forEachRemaining(properties::add);
        assertThat(functions).hasSizeGreaterThan(100);
        assertThat(properties).hasSizeGreaterThan(2);
        return Stream.concat(
                functions.stream()
                        .filter(iri -> !iri.startsWith("http://www.w3.org/2001/XMLSchema#")
                                && !iri.startsWith("http://www.w3.org/2005/xpath-functions#"))
                        .map(iri -> refused(24, 403, "SELECT * { BIND(<%s>('1') AS ?x) }".formatted(iri))),
                properties.stream()
                        .filter(iri -> !iri.endsWith("rdf-schema#member"))
                        .map(iri -> refused(24, 403, "SELECT * { ?s <%s> ?o }".formatted(iri))));
    }

    private static Stream<Arguments> lasting() {
        return Stream.of(
                refused(
                        25,
                        503,
                        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) < 0) }"),
                Arguments.of(
                        "35: GROUP_CONCAT over a cross product",
                        Set.of(400, 503),
                        PREFIXES + "SELECT (GROUP_CONCAT(STR(?a)) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                Arguments.of(
                        "35: long texts together",
                        Set.of(400, 503),
                        PREFIXES + "SELECT (GROUP_CONCAT(STR(?a); separator='" + "s".repeat(30_000)
                                + "') AS ?x) { ?a ?b ?c . ?d ?e ?f }"),
                Arguments.of(
                        "35: long texts together",
                        Set.of(400, 503),
                        PREFIXES + "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?f)); separator='"
                                + "s".repeat(30_000) + "') AS ?x) { ?a ?b ?c . ?d ?e ?f }"),
                refused(25, 503, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } LIMIT 1 OFFSET 4000000000"),
                refused(25, 503, "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } LIMIT 1 OFFSET 4000000000"),
                Arguments.of(
                        "36: ORDER BY RAND() over a cross product",
                        Set.of(400, 503),
                        PREFIXES + "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY RAND()"),
                refused(
                        36,
                        503,
                        "SELECT DISTINCT (STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                refused(36, 503, "SELECT ?a (COUNT(DISTINCT ?d) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a"),
                refused(25, 503, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                Arguments.of("26: rows without end", Set.of(422, 503), PREFIXES + "SELECT * { ?a ?b ?c . ?d ?e ?f }"),
                Arguments.of("27: both ends open", Set.of(422, 503), PREFIXES + "SELECT * { ?a :next* ?b }"),
                refused(28, 400, "SELECT * { ?a (:next|^:next)* ?b . ?b (:next|^:next)* ?c . ?c (:next*)* ?d }"),
                refused(28, 400, "SELECT * { ?a :p* ?b . ?b :p* ?c . ?c :p* ?d }"),
                refused(28, 400, "SELECT * { ?a (:p/(:q+|:r))+ ?b }"),
                answered(28, "SELECT * { :start :p*/:p* ?c }"));
    }

    /** Some go back over their text as often as 2 to the power of its length; others no more than their text allows. */
    private static Stream<Arguments> patterns() {
        String regex = "SELECT * { BIND(REGEX('%s!', '%s') AS ?x) }";
        String replace = "SELECT * { BIND(REPLACE('%s!', '%s', '') AS ?x) }";
        return Stream.of(
                        "^(a+)+$",
                        "(a|a|aa)+$",
                        "(a|aa)+$",
                        "([a-zA-Z]+)*$",
                        "(.*a){20}$",
                        "(a*)*\\\\1b",
                        "^(([a-z])+.)+[A-Z]([a-z])+$",
                        "(a+)+\\\\1c",
                        "^((a|a?)+)+b$",
                        "(?:a?){40}a{40}b",
                        ".*.*.*.*.*.*x",
                        "(x+x+)+y|(a+a+)+y")
                .flatMap(pattern -> Stream.of(40, 5_000)
                        .flatMap(length -> Stream.of(regex, replace)
                                .map(query -> Arguments.of(
                                        "32: " + pattern + " on " + length + (query.equals(regex) ? "" : ", replacing"),
                                        Set.of(200, 400),
                                        query.formatted("a".repeat(length), pattern)))));
    }

    private static Stream<Arguments> large() {
        return Stream.of(
                refused(29, 413, "SELECT * { ?a :p" + "/:p".repeat(20_000) + " ?b }"),
                refused(29, 413, "SELECT * { FILTER(true" + "||true".repeat(20_000) + ") }"),
                refused(29, 413, "SELECT * { {}" + " UNION {}".repeat(20_000) + " }"),
                Arguments.of(
                        "29: within the limit of length",
                        Set.of(200, 400, 413),
                        PREFIXES + "SELECT * { FILTER(true" + "||true".repeat(2_900) + ") }"),
                refused(29, 413, "SELECT * { ?a :p" + "/:p".repeat(2_500) + " ?b }"),
                refused(29, 413, "SELECT * { " + "?a :p ?b . ".repeat(1_400) + "}"),
                refused(30, 400, "SELECT * { FILTER(" + "(".repeat(5_000) + "1" + ")".repeat(5_000) + ") }"),
                refused(30, 400, "SELECT * " + "{".repeat(5_000) + "}".repeat(5_000)),
                refused(30, 400, "SELECT * " + "{ OPTIONAL".repeat(1_500) + " {}" + "}".repeat(1_500)),
                refused(30, 413, "SELECT * " + "{".repeat(100_000) + "}".repeat(100_000)),
                Arguments.of(
                        "30: brackets hidden by brackets in text",
                        Set.of(400, 413),
                        PREFIXES + "SELECT * { FILTER(" + "(')'=".repeat(3_000) + "1" + ")".repeat(3_000) + ") }"),
                refused(33, 400, doubling("CONCAT(?x%1$d, ?x%1$d)", "'aaaaaaaaaaaaaaaa'")),
                refused(33, 400, doubling("REPLACE(?x%1$d, '(.*)', '$1$1')", "'aaaaaaaaaaaaaaaa'")),
                refused(33, 400, doubling("?x%1$d * ?x%1$d", "123456789")),
                refused(31, 413, "SELECT * { VALUES ?x { " + "123456 ".repeat(200_000) + "} }"),
                refused(32, 400, "SELECT * { BIND(REGEX('a', '" + "a".repeat(500) + "') AS ?x) }"),
                // In a filter the engine would take a refusal for a condition that is not met.
                refused(32, 400, "SELECT * { FILTER(REGEX('a', '" + "a".repeat(500) + "')) }"),
                refused(32, 400, "ASK { FILTER(REGEX('" + "a".repeat(60) + "', '(a*)*\\\\1b')) }"),
                refused(32, 400, "ASK { FILTER EXISTS { FILTER(REGEX('a', '" + "a".repeat(500) + "')) } }"),
                refused(32, 400, "SELECT * { BIND(REGEX('" + "a".repeat(60) + "', '(a*)*\\\\1b') AS ?x) }"),
                refused(32, 403, "SELECT * { BIND(fn:matches('a', 'a') AS ?x) }"),
                answered(32, "ASK { FILTER(REGEX('Shelter for Girls', 'FOR g', 'i')) }"),
                refused(34, 400, replacing()),
                refused(33, 403, doubling("fn:concat(?x%1$d, ?x%1$d)", "'aaaa'")),
                Arguments.of(
                        "34: long texts together",
                        Set.of(400, 503),
                        PREFIXES + "SELECT DISTINCT (CONCAT('" + "a".repeat(20_000)
                                + "', STR(?a), STR(?c), STR(?d)) AS ?x) { ?a ?b ?c . ?d ?e ?f }"),
                answered(35, "SELECT (GROUP_CONCAT(STR(?a); separator=', ') AS ?x) { ?a ?b ?c }"),
                answered(33, "SELECT (CONCAT('a', 'b') AS ?x) (2 * 3 AS ?y) (REPLACE('abc', 'b', 'x') AS ?z) {}"));
    }

    /** Two texts of 16,000 characters, the one put in for each character of the other. */
    private static String replacing() {
        String text = "'" + "a".repeat(15_000) + "'";
        return "SELECT (STRLEN(REPLACE(" + text + ", 'a', " + text + ")) AS ?x) {}";
    }

    private static String doubling(String step, String first) {
        StringBuilder query = new StringBuilder("SELECT * { BIND(" + first + " AS ?x0) ");
        for (int i = 0; i < 30; i++) {
            query.append("BIND(")
                    .append(step.formatted(i))
                    .append(" AS ?x")
                    .append(i + 1)
                    .append(") ");
        }
        return query.append('}').toString();
    }

    private static Arguments refused(int number, int status, String query) {
        return Arguments.of(number + ": " + shortened(query), Set.of(status), PREFIXES + query);
    }

    private static Arguments answered(int number, String query) {
        return Arguments.of(number + ": " + shortened(query) + " is answered", Set.of(200), PREFIXES + query);
    }

    private static String shortened(String query) {
        return query.length() > 80 ? query.substring(0, 80) + "..." : query;
    }
}
