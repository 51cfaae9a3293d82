package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static BaliseServer server(DatasetGraph data, Limits limits) {
        return BaliseServer.start(data, new ServerSettings("127.0.0.1", 0, limits));
    }

    @Test
    void exactlyTheCapIsAnsweredAndOneRowMoreIsNot() {
        try (BaliseServer server = server(SampleData.create(), Limits.DEFAULT.upToRows(3))) {
            Client client = new Client(server.address());
            String values = "SELECT * { VALUES ?x { 1 2 3 %s } }";
            HttpResponse<String> refused = client.get(values.formatted("4"), "Accept", "text/csv");

            assertThat(client.get(values.formatted(""), "Accept", "text/csv").body())
                    .isEqualTo("x\r\n1\r\n2\r\n3\r\n");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("\"limit\":3", "LIMIT and OFFSET");
        }
    }

    @Test
    void triplesCountAsRows() {
        try (BaliseServer server = server(SampleData.create(), Limits.DEFAULT.upToRows(1))) {
            HttpResponse<String> refused = new Client(server.address()).get("CONSTRUCT WHERE { ?s ?p ?o }");

            assertThat(refused.statusCode()).isEqualTo(422);
        }
    }

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgain() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> {
            for (int i = 0; i < 1_000; i++) {
                data.add(SSE.parseQuad("(_ <http://example.org/%d> <http://example.org/p> %d)".formatted(i, i)));
            }
        });
        Limits narrow = Limits.DEFAULT
                .within(Duration.ofSeconds(2), Duration.ofSeconds(2))
                .withPlaces(1, Duration.ofMillis(50));
        try (BaliseServer server = server(data, narrow)) {
            Client client = new Client(server.address());
            String lasting = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
            List<HttpResponse<String>> answers =
                    Stream.of(1, 2, 3)
                            .map(i -> CompletableFuture.supplyAsync(() -> client.get(lasting)))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();

            assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
            assertThat(answers).anySatisfy(answer -> {
                assertThat(answer.body()).contains("problem/busy");
                assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            });
            assertThat(answers)
                    .anyMatch(answer -> answer.body().contains("problem/timeout")
                            && answer.body().contains("2000 milliseconds to its first row and 2000 in all"));
            assertThat(client.get("ASK {}").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (GROUP_CONCAT(STR(?a); separator='LONG') AS ?x) { ROWS }",
                "SELECT (GROUP_CONCAT(DISTINCT CONCAT(?a, ?b, ?c, ?d); separator='LONG') AS ?x) { ROWS }",
                "SELECT (STRLEN(GROUP_CONCAT(STR(?a); separator='LONG')) AS ?x) { ROWS } GROUP BY ?d HAVING (GROUP_CONCAT(STR(?a)) > '')",
                "SELECT (MAX(CONCAT('LONG', ?a, ?b, ?c, ?d)) AS ?x) { ROWS }",
                "SELECT DISTINCT (CONCAT('LONG', ?a, ?b, ?c, ?d) AS ?x) { ROWS }",
                "SELECT * { ROWS } ORDER BY REPLACE('LONG', 'b', ?a)",
                "SELECT DISTINCT (UCASE(CONCAT('LONG', ?a, ?b, ?c, ?d)) AS ?x) { ROWS }"
            })
    void longTextsTogetherAreRefusedByName(String query) {
        String digits = "VALUES ?a { '1' '2' '3' '4' '5' '6' '7' '8' '9' '0' } ";
        String rows = digits + digits.replace("?a", "?b") + digits.replace("?a", "?c") + digits.replace("?a", "?d");
        try (BaliseServer server = server(SampleData.create(), Limits.DEFAULT)) {
            HttpResponse<String> refused = new Client(server.address())
                    .post(query.replace("ROWS", rows).replace("LONG", "b".repeat(12_000)));

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("problem/texts-too-large", "33554432");
        }
    }

    @Test
    void anUndeclaredPrefixIsNamed() {
        try (BaliseServer server = server(SampleData.create(), Limits.DEFAULT)) {
            HttpResponse<String> refused = new Client(server.address()).get("ASK { ?s ex:p 1 }");

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("The prefix \\\"ex:\\\" is not declared", "Le préfixe « ex: » n'est pas déclaré");
        }
    }
}
