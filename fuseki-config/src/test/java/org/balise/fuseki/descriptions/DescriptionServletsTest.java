package org.balise.fuseki.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionServletsTest {

    private static DescribedServer server;

    @BeforeAll
    static void start() {
        server = new DescribedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/void", "/.well-known/void", "/catalog", "/prefixes", "/queries", "/openapi.json", "/robots.txt"
            })
    void areNotSentAgainToWhoHasThem(String path) {
        HttpResponse<String> first = server.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(path + "?x=1").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/void", "/catalog", "/prefixes"})
    void haveTheFormatsOfGraphsAndNoOther(String path) {
        assertThat(server.get(path).headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(server.get(path, "Accept", "application/ld+json").body()).startsWith("{");
        assertThat(server.get(path, "Accept", "application/rdf+xml").body()).contains("<rdf:RDF");
        assertThat(server.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/void", "/.well-known/void", "/catalog", "/prefixes", "/conformance", "/queries"})
    void haveTheFormatThatTheAddressNamesWhateverIsAccepted(String path) {
        assertThat(type(path + "?format=nt")).startsWith("application/n-triples");
        assertThat(type(path + "?format=jsonld")).startsWith("application/ld+json");
        assertThat(type(path + "?format=rdf")).startsWith("application/rdf+xml");
        assertThat(type(path + "?format=ttl")).startsWith("text/turtle");
        HttpResponse<String> unknown = server.get(path + "?format=zip");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("problem/unknown-format", "ttl, nt, jsonld, rdf");
        assertThat(server.get(path + "?format=ttl&format=nt").statusCode()).isEqualTo(400);
    }

    private static String type(String path) {
        return server.get(path, "Accept", "text/html, application/json;q=0.5")
                .headers()
                .firstValue("Content-Type")
                .orElse("");
    }

    @Test
    void sayWhereThereAreNoParameters() {
        assertThat(server.get("/robots.txt?format=txt").body())
                .contains("This address takes no parameters.", "Cette adresse n'admet aucun paramètre.");
    }

    @Test
    void givePrefixesAsOneObjectToo() {
        assertThat(server.get("/prefixes?format=json").body())
                .isEqualTo(server.get("/prefixes", "Accept", "application/json").body())
                .contains("\"bal\" : \"https://w3id.org/balise/def/\"");
    }

    @Test
    void keepRobotsFromWhatIsComputed() {
        assertThat(server.get("/robots.txt").body().lines())
                .containsExactly("User-agent: *", "Disallow: /sparql", "Disallow: /queries/", "Allow: /");
    }

    @Test
    void leaveDataAsTheyAreThatAreNotGraphsInMemory() {
        try (BaliseServer other = BaliseServer.start(SampleData.create(), ServerSettings.local(0))) {
            Client client = new Client(other.address());

            assertThat(client.get("ASK { GRAPH <" + Names.GRAPH + "> { ?s ?p ?o } }")
                            .body())
                    .contains("false");
            assertThat(client.send(client.request("/void")).body()).contains("void:triples");
        }
    }
}
