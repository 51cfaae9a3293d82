package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balise.Catalogue;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.sparql.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a proxy every link begins with the address of the settings, whatever a request says of hosts. */
class ProxyTest {

    private static final String ADDRESS = "https://data.example.org/";
    private static final String LIE = "evil.example";
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private static BaliseServer server;

    @BeforeAll
    static void start() {
        server = BaliseServer.start(
                Catalogue.bundled().dataset().asDatasetGraph(),
                new ServerSettings("127.0.0.1", 0, Optional.of(PublicAddress.of(ADDRESS)), Limits.DEFAULT));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The answer to a request that lies about the host in every way that proxies have. */
    private static String get(String path, String accept) throws IOException {
        String request = """
                GET %s HTTP/1.1
                Host: %2$s
                X-Forwarded-Host: %2$s
                X-Forwarded-Server: %2$s
                X-Forwarded-Proto: gopher
                X-Forwarded-Port: 4711
                X-Forwarded-Prefix: /%2$s
                X-Forwarded-For: %2$s
                X-Original-URL: /%2$s
                X-Rewrite-URL: /%2$s
                X-Host: %2$s
                Forwarded: for=%2$s;host=%2$s;proto=gopher
                Origin: http://%2$s
                Referer: http://%2$s/
                Accept: %3$s
                Connection: close

                """.formatted(path, LIE, accept).replace("\n", "\r\n");
        return RawConnection.exchange(server.address().getPort(), request.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> headers(String answer, String name) {
        String begin = name.toLowerCase(Locale.ROOT) + ":";
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                .map(line -> line.substring(begin.length()).strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/, */*",
        "/sparql, text/turtle",
        "/sparql, text/html",
        "/sparql?query=ASK%20%7B%7D, */*",
        "/sparql?query=ASK, */*",
        "/void, text/turtle",
        "/.well-known/void, application/ld+json",
        "/catalog, text/turtle",
        "/prefixes, text/turtle",
        "/openapi.json, */*",
        "/queries, text/turtle",
        "/queries, text/html",
        "/queries/which-named-partners-each-initiative-has, text/html",
        "/robots.txt, */*",
        "/dump/, text/html",
        "/dump/latest/, text/html",
        "/dump/latest/SHA256SUMS, */*",
        "/id/program/sarahs-place, text/html",
        "/doc/program/sarahs-place, text/turtle",
        "/doc/program/sarahs-place, text/html",
        "/doc/program/sarahs-place, application/ld+json",
        "/doc/program/sarahs-place.ttl12, */*",
        "/def/, text/turtle",
        "/vocab/population, text/html",
        "/id/nothing, */*",
        "/nothing, */*",
        "/%zz, */*"
    })
    void noRequestMakesALink(String path, String accept) throws IOException {
        String answer = get(path, accept);

        assertThat(answer)
                .startsWith("HTTP/1.1 ")
                .doesNotContain(LIE, "gopher", "4711", "localhost", "127.0.0.1:", "HTTP/1.1 5");
        assertThat(headers(answer, "Location")).allMatch(location -> location.startsWith(ADDRESS));
        assertThat(headers(answer, "Content-Location")).allMatch(location -> location.startsWith(ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/program/sarahs-place", "/def/Program", "/vocab/population", "/dump/latest/SHA256SUMS"})
    void redirectionsLeadToThePublicAddress(String path) throws IOException {
        assertThat(headers(get(path, "text/turtle"), "Location"))
                .singleElement()
                .asString()
                .startsWith(ADDRESS);
    }

    @Test
    void descriptionsNameThePublicAddress() throws IOException {
        assertThat(get("/void", "application/n-triples"))
                .contains("<http://rdfs.org/ns/void#sparqlEndpoint> <" + ADDRESS + "sparql>");
        assertThat(get("/sparql", "application/n-triples"))
                .contains("<http://www.w3.org/ns/sparql-service-description#endpoint> <" + ADDRESS + "sparql>");
        assertThat(get("/catalog", "application/n-triples"))
                .contains("<http://www.w3.org/ns/dcat#endpointURL> <" + ADDRESS + "sparql>", "> <" + ADDRESS + "dump/");
        assertThat(get("/openapi.json", "*/*").replaceAll("\\s", ""))
                .contains("\"servers\":[{\"url\":\"https://data.example.org\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/program/sarahs-place", "/queries", "/sparql", "/doc/vocab/population"})
    void pagesLinkToThePublicAddressOrToThemselves(String path) throws IOException {
        String page = get(path, "text/html");
        assertThat(REFERENCE.matcher(page).results()).isNotEmpty();
        assertThat(REFERENCE
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .filter(target -> !target.startsWith("https://") && !target.startsWith("mailto:")))
                .allMatch(target -> !target.startsWith("http:") && !target.startsWith("//"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "text/html"})
    void linkFieldsNameThePublicAddress(String accept) throws IOException {
        assertThat(headers(get("/doc/program/sarahs-place", accept), "Link"))
                .isNotEmpty()
                .anyMatch(link -> link.contains("<" + ADDRESS + "doc/program/sarahs-place."));
    }
}
