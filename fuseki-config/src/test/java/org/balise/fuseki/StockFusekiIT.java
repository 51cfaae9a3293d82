package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One jar beside a Fuseki server as it is published, and a configuration, make it what {@link BaliseServer} is. */
@Timeout(120)
class StockFusekiIT {

    private static final Path MODULES = Path.of("target", "balise-modules.jar");
    private static final String ADDRESS = "https://data.example.org/";
    private static final String SITE = """
            PREFIX server: <https://w3id.org/balise/server#>
            [] a server:Site ; server:address "%s" ; server:dataset [ a server:BundledCatalogue ] .
            """;
    private static final String SERVICE = """
            PREFIX fuseki: <http://jena.apache.org/fuseki#>
            PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
            [] a fuseki:Service ; fuseki:name "other" ; fuseki:endpoint [ fuseki:operation fuseki:query ] ;
                fuseki:dataset [ a ja:MemoryDataset ] .
            """;

    @TempDir
    Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private Optional<StockFuseki> server = Optional.empty();

    @AfterEach
    void stop() {
        server.ifPresent(StockFuseki::close);
    }

    private URI fuseki(String configuration) throws Exception {
        assertThat(MODULES).as("mvn package builds it").isRegularFile();
        StockFuseki started = StockFuseki.start(folder, configuration, List.of(), MODULES);
        server = Optional.of(started);
        return started.address();
    }

    private HttpResponse<String> get(URI server, String path, String accept) throws Exception {
        return http.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void isTheServerThatTheRunnableJarIs() throws Exception {
        URI server = fuseki(SITE.formatted(ADDRESS));

        HttpResponse<String> answer = get(
                server,
                "/sparql?query=" + Client.encoded("ASK { ?s a <https://w3id.org/balise/def/Program> }"),
                "application/sparql-results+json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":true");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();

        HttpResponse<String> thing = get(server, "/id/program/sarahs-place", "text/turtle");
        assertThat(thing.statusCode()).isEqualTo(303);
        String document = thing.headers().firstValue("Location").orElseThrow();
        assertThat(document).startsWith(ADDRESS);
        assertThat(get(server, "/" + document.substring(ADDRESS.length()), "*/*")
                        .body())
                .contains("sarahs-place");
        assertThat(get(server, "/void", "text/turtle").body()).contains("<" + ADDRESS + "sparql>");
        assertThat(get(server, "/", "*/*").body()).contains("Balise");
    }

    @Test
    void nothingIsAdministeredOrWritten() throws Exception {
        URI server = fuseki(SITE.formatted(ADDRESS) + SERVICE);

        for (String path : List.of("/$/ping", "/$/server", "/$/datasets", "/$/stats", "/$/metrics", "/index.html")) {
            assertThat(get(server, path, "*/*").statusCode()).as(path).isEqualTo(404);
        }
        HttpRequest put = HttpRequest.newBuilder(server.resolve("/other?default"))
                .PUT(HttpRequest.BodyPublishers.ofString("<a:a> <a:b> <a:c> ."))
                .header("Content-Type", "text/turtle")
                .build();
        assertThat(http.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
        assertThat(get(server, "/sparql?query=" + Client.encoded("SELECT * { SERVICE <http://a.example/> {} }"), "*/*")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutASiteFusekiStaysWhatItIs() throws Exception {
        URI server = fuseki(SERVICE);

        assertThat(get(server, "/other?query=" + Client.encoded("ASK {}"), "*/*")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(server, "/void", "*/*").statusCode()).isEqualTo(404);
        assertThat(get(server, "/void", "*/*").headers().firstValue("Content-Security-Policy"))
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongWithASite() {
        assertThat(catchThrowable(() -> fuseki(SITE.formatted("ftp://data.example.org/"))))
                .hasMessageContaining("server:address is an http or https address")
                .hasMessageContaining("server:address est une adresse http ou https");
    }

    @Test
    void theJarHasNothingThatFusekiBrings() throws IOException {
        try (JarFile jar = new JarFile(MODULES.toFile());
                JarFile stock = new JarFile(StockFuseki.JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .noneMatch(name -> stock.getEntry(name) != null)
                    .noneMatch(name -> name.startsWith("org/slf4j/") || name.startsWith("picocli/"));
            assertThat(jar.getEntry("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                    .isNull();
        }
    }
}
