package org.balise.fuseki.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.PublicAddress;
import org.balise.problem.CatalogueException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers write into data and addresses; the numbers are those of the list of cases. */
class HostileDocumentsTest {

    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/?][^>]*>");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    private static Catalogue catalogue;
    private static BaliseServer server;
    private static Client client;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        catalogue = HostileData.load();
        server = BaliseServer.start(catalogue.dataset().asDatasetGraph(), ServerSettings.local(0));
        client = new Client(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        catalogue.close();
    }

    @Test
    @DisplayName("69: each form of a document has its own tag, and no proxy header makes a link")
    void poisonsNoCache() {
        Set<String> tags = new TreeSet<>();
        Variant.all().forEach(variant -> {
            HttpResponse<String> answer =
                    client.send(client.request("/doc/" + HostileData.PROGRAM + variant.extension())
                            .header("X-Forwarded-Host", "evil.example")
                            .header("X-Forwarded-Proto", "gopher")
                            .header("Forwarded", "host=evil.example"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Vary")).isEqualTo("Accept, Accept-Language, Accept-Encoding");
            assertThat(header(answer, "Link") + header(answer, "Content-Location"))
                    .doesNotContain("evil.example", "gopher");
            assertThat(answer.body()).doesNotContain("gopher:", "https://evil.example");
            tags.add(header(answer, "ETag"));
        });
        assertThat(tags).hasSize(Variant.all().size());
    }

    @ParameterizedTest(name = "72: literals stay text on the {0} page")
    @ValueSource(strings = {"en", "fr"})
    void escapesLiterals(String language) {
        for (String topic : List.of(HostileData.PROGRAM, "source/hostile", "graph/hostile")) {
            HttpResponse<String> answer = client.send(client.request("/doc/" + topic + "." + language + ".html"));
            String page = answer.body();
            String markup = SCRIPT.matcher(page).replaceAll("");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(SCRIPT.matcher(page).results()).hasSize(1);
            assertThat(tags(markup)).noneMatch(tag -> tag.matches("(?i)</?(script|img|svg|iframe|object|!--).*"));
            assertThat(tags(markup))
                    .noneMatch(tag -> tag.replaceAll("\"[^\"]*\"", "").matches("(?i).*\\son\\w+\\s*=.*"));
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        }
    }

    @Test
    @DisplayName("72: the JSON within a page holds the texts and cannot end its element")
    void escapesJsonWithinAPage() throws IOException {
        String page = page(HostileData.PROGRAM);
        String json = SCRIPT.matcher(page).results().findFirst().orElseThrow().group(1);
        JsonNode data = new ObjectMapper().readTree(json);

        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(data.at("/mainEntity/alternateName").toString())
                .contains("</script><script>window.owned=5</script>");
    }

    @Test
    @DisplayName("73: only http, https, mailto and tel are followed")
    void linksToNoOtherScheme() {
        for (String topic : List.of(HostileData.PROGRAM, "source/hostile", "graph/hostile")) {
            assertThat(hrefs(page(topic)))
                    .isNotEmpty()
                    .allMatch(href -> href.matches("(https?://|mailto:|tel:)[^\\s<>]*"));
        }
        assertThat(hrefs(page(HostileData.PROGRAM))).contains("https://example.org/fine?a=1&amp;b=2");
        assertThat(page(HostileData.PROGRAM))
                .contains("javascript:window.owned=9", "vbscript:owned", "file:///etc/passwd");
    }

    @Test
    @DisplayName("74: addresses with users, odd hosts or impossible ports are shown whole and not followed")
    void showsWhereALinkWouldLead() {
        String page = page(HostileData.PROGRAM);

        assertThat(page).contains("http://good.example@evil.example/", "http://evil.example:0/", "http://[::1");
        assertThat(hrefs(page)).noneMatch(href -> href.contains("evil.example") || href.contains("ypal"));
        assertThat(new Hrefs(PublicAddress.of("http://localhost/")).of("https://example.org/" + "a".repeat(10_000)))
                .isEmpty();
    }

    @ParameterizedTest(name = "75: {0}")
    @ValueSource(
            strings = {
                "/id/program/hostile?to=//evil.example",
                "/id/%2F%2Fevil.example",
                "/id//evil.example",
                "/id/\\evil.example",
                "/id/%5Cevil.example",
                "/id/http://evil.example/",
                "/id/%0d%0aLocation:%20http://evil.example/",
                "//evil.example/id/program/hostile",
                "/id/../../evil.example",
                "/id/program/hostile%00.html"
            })
    void sendsNobodyElsewhere(String target) throws IOException {
        String answer = raw(target, "Host: localhost");

        assertThat(answer).matches("(?s)HTTP/1.1 (303|4\\d\\d) .*").doesNotContain("stack", "org.balise.fuseki");
        answer.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:"))
                .forEach(line -> assertThat(line).startsWith("Location: " + server.address()));
    }

    @Test
    @DisplayName("75: the host of a request makes no location")
    void takesNoLocationFromTheHost() throws IOException {
        assertThat(raw("/id/program/hostile", "Host: evil.example"))
                .contains("Location: " + server.address() + "doc/program/hostile.ttl")
                .doesNotContain("evil.example");
    }

    @Test
    @DisplayName("76: characters that turn or hide text are shown by their code, and names stand apart")
    void showsInvisibleCharacters() {
        String page = client.send(client.request("/doc/" + HostileData.PROGRAM + ".fr.html"))
                .body();
        String shown = SCRIPT.matcher(page).replaceAll("");

        assertThat(shown).doesNotContain("\u202E", "\u200B", "\u2028", "\u2066").contains("\\u202E", "\\u200B", "<bdi");
    }

    @Test
    @DisplayName("76: a text with U+0000 is no data")
    void readsNoNull() throws IOException {
        Path file = Files.writeString(
                folder.resolve("null.ttl"),
                "<https://w3id.org/balise/id/program/x> <http://www.w3.org/2004/02/skos/core#prefLabel> \"a\\u0000b\"@en .");

        assertThatThrownBy(() -> Catalogue.load(file)).isInstanceOf(CatalogueException.class);
    }

    @ParameterizedTest(name = "86: {0}")
    @ValueSource(
            strings = {
                "/doc/..%2f..%2fetc%2fpasswd",
                "/doc/....//....//etc/passwd",
                "/doc/%00",
                "/doc/../../../etc/passwd.ttl",
                "/doc/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2fwords_en.properties",
                "/assets/../words_en.properties",
                "/assets/document.css%00.html",
                "/assets/"
            })
    void givesNoFiles(String target) throws IOException {
        String answer = raw(target, "Host: localhost");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("root:", "page.about");
    }

    @ParameterizedTest(name = "no withheld address in {0}")
    @ValueSource(strings = {"ttl", "ttl12", "nt", "nt12", "jsonld", "rdf", "en.html", "fr.html"})
    void tellsNoWithheldAddress(String extension) {
        String whole = client.send(client.request("/doc/" + HostileData.PROGRAM + "." + extension))
                .body();
        String near =
                client.send(client.request("/doc/program/near." + extension)).body();
        String source =
                client.send(client.request("/doc/source/hostile." + extension)).body();

        assertThat(whole + near + source).doesNotContain("Hidden", "H1D", "49.8");
        assertThat(near).contains("Openville");
    }

    private static String page(String topic) {
        return client.send(client.request("/doc/" + topic + ".en.html")).body();
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private static List<String> hrefs(String page) {
        return HREF.matcher(page).results().map(result -> result.group(1)).toList();
    }

    private static String raw(String target, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
