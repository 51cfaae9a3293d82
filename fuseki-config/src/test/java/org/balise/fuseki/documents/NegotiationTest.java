package org.balise.fuseki.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.http.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things and documents over HTTP. */
class NegotiationTest {

    private static final String THING = "/id/program/sarahs-place";
    private static final String DOCUMENT = "/doc/program/sarahs-place";

    private static Catalogue catalogue;
    private static BaliseServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        catalogue = Catalogue.bundled();
        server = BaliseServer.start(catalogue.dataset().asDatasetGraph(), ServerSettings.local(0));
        client = new Client(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        catalogue.close();
    }

    @ParameterizedTest(name = "{0} with {1} goes to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                       |           | .ttl",
                "text/turtle                                               |           | .ttl",
                "text/turtle;version=1.2                                   |           | .ttl12",
                "text/turtle; version=\"1.2\", text/turtle;q=0.5           |           | .ttl12",
                "application/n-triples;version=1.2                         |           | .nt12",
                "application/ld+json                                       | fr        | .jsonld",
                "application/n-triples;q=0.9, application/rdf+xml          |           | .rdf",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | fr-CA,fr;q=0.9 | .fr.html",
                "text/html                                                 | de, fr;q=0.5, en;q=0.4 | .fr.html",
                "text/html                                                 | de        | .en.html",
            })
    void sendsEachClientToTheFormItLikesBest(String accept, String languages, String extension) {
        HttpResponse<String> answer = client.send(client.request(THING)
                .header("Accept", accept)
                .header("Accept-Language", languages == null ? "*" : languages));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo(server.address() + DOCUMENT.substring(1) + extension);
        assertThat(header(answer, "Vary")).isEqualTo("Accept, Accept-Language, Accept-Encoding");
    }

    @Test
    void listsTheFormatsWhenNoneFits() {
        for (String path : new String[] {THING, DOCUMENT}) {
            HttpResponse<String> answer = client.send(client.request(path).header("Accept", "image/png"));

            assertThat(answer.statusCode()).isEqualTo(406);
            assertThat(answer.body()).contains("not-acceptable", "text/turtle", "application/ld+json", "text/html");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/id/program/nothing-like-it",
                "/id/program/nothing-like-it.ttl",
                "/doc/program/nothing-like-it",
                "/doc/program/nothing-like-it.html",
                "/doc/",
                "/id/",
                "/id",
                "/doc/.ttl",
                "/def/Nothing",
                "/vocab/nothing",
                "/id/program/sarahs-place.ttl.ttl"
            })
    void neverSendsToNothing(String path) {
        HttpResponse<String> answer = client.send(client.request(path));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(ProblemType.NOT_FOUND.iri()).doesNotContain("nothing-like-it");
    }

    @ParameterizedTest(name = "{0} is at {1}")
    @CsvSource({
        "/def/, doc/def.ttl",
        "/def/Program, doc/def/Program.ttl",
        "/vocab/population, doc/vocab/population.ttl",
        "/vocab/population/indigenous-people, doc/vocab/population/indigenous-people.ttl",
        "/id/source/salvation-army-winnipeg, doc/source/salvation-army-winnipeg.ttl",
        "/id/graph/salvation-army-winnipeg, doc/graph/salvation-army-winnipeg.ttl",
        "/id/graph/derived, doc/graph/derived.ttl",
        "/id/editorial/translation, doc/editorial/translation.ttl",
        "/id/place/ca-mb-winnipeg, doc/place/ca-mb-winnipeg.ttl",
    })
    void termsConceptsSourcesGraphsAndActivitiesResolveTheSameWay(String path, String document) {
        HttpResponse<String> answer = client.send(client.request(path));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo(server.address() + document);
        assertThat(client.send(client.request("/" + document)).statusCode()).isEqualTo(200);
    }

    @Test
    void theOntologyComesWholeAndASchemeWithItsConcepts() {
        assertThat(client.send(client.request("/doc/def.ttl")).body())
                .contains("\nbal:Program\n", "\nbal:started\n", "\"programme\"@fr");
        assertThat(client.send(client.request("/doc/vocab/gender.ttl")).body())
                .contains("\ngender:girls\n", "skos:definition");
    }

    @Test
    void anExtensionWinsOverWhatIsAcceptedAndAParameterToo() {
        HttpResponse<String> extended =
                client.send(client.request(DOCUMENT + ".nt").header("Accept", "text/html"));
        HttpResponse<String> named =
                client.send(client.request(DOCUMENT + "?format=jsonld").header("Accept", "text/html"));

        assertThat(header(extended, "Content-Type")).isEqualTo("application/n-triples");
        assertThat(header(named, "Content-Type")).isEqualTo("application/ld+json");
        assertThat(header(named, "Content-Location")).endsWith(DOCUMENT + ".jsonld");
        assertThat(client.send(client.request(THING + "?format=zip")).statusCode())
                .isEqualTo(406);
        assertThat(client.send(client.request(DOCUMENT + ".ttl?callback=x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void tellsLanguageAndPlaceOfAPage() {
        HttpResponse<String> page = client.send(
                client.request(DOCUMENT).header("Accept", "text/html").header("Accept-Language", "fr"));
        HttpResponse<String> english =
                client.send(client.request(DOCUMENT + ".en.html").header("Accept-Language", "fr"));

        assertThat(header(page, "Content-Language")).isEqualTo("fr");
        assertThat(header(page, "Content-Location")).isEqualTo(server.address() + DOCUMENT.substring(1) + ".fr.html");
        assertThat(page.body()).contains("<html lang=\"fr\">", "Programme Sarah&#39;s Place", ".en.html\"");
        assertThat(header(english, "Content-Language")).isEqualTo("en");
        assertThat(english.body()).contains("<bdi>women</bdi>");
    }

    @Test
    void answersAgainOnlyWhatChanged() {
        HttpResponse<String> first = client.send(client.request(DOCUMENT + ".ttl"));
        HttpResponse<String> again =
                client.send(client.request(DOCUMENT + ".ttl").header("If-None-Match", header(first, "ETag")));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(header(first, "ETag")).isNotEqualTo(header(client.send(client.request(DOCUMENT + ".nt")), "ETag"));
    }

    @Test
    void headHasTheHeaderOfGet() {
        HttpResponse<String> head =
                client.send(client.request(DOCUMENT + ".ttl").method("HEAD", BodyPublishers.noBody()));
        HttpResponse<String> get = client.send(client.request(DOCUMENT + ".ttl"));

        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
        assertThat(header(head, "Link")).isEqualTo(header(get, "Link"));
    }

    @Test
    void linksToItsFormsLicenceAndName() {
        assertThat(header(client.send(client.request(DOCUMENT)), "Link"))
                .contains(
                        "<" + server.address() + "doc/program/sarahs-place>; rel=\"canonical\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
                        "<https://w3id.org/balise/id/program/sarahs-place>; rel=\"cite-as\"",
                        ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
                        ".fr.html>; rel=\"alternate\"; type=\"text/html\"; hreflang=\"fr\"");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
