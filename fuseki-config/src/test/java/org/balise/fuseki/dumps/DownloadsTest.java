package org.balise.fuseki.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.Release;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files over HTTP. */
class DownloadsTest {

    private static final String RELEASE = Release.of(SampleData.create()).name();

    private static BaliseServer server;
    private static Downloads downloads;

    @BeforeAll
    static void start() {
        server = BaliseServer.start(SampleData.create(), ServerSettings.local(0));
        downloads = new Downloads(server.address());
        assertThat(downloads.whenReady("dump/" + RELEASE + "/SHA256SUMS").statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        return downloads.get(path, headers);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void everyListedFileIsThereAndIsWhatTheListSays() throws IOException {
        JsonNode list = new ObjectMapper().readTree(get("dump/" + RELEASE + "/").body());

        assertThat(list.get("release").asText()).isEqualTo(RELEASE);
        assertThat(list.get("files")).hasSize(2 * DumpFormat.values().length);
        for (JsonNode file : list.get("files")) {
            String address = file.get("address").asText();
            HttpResponse<byte[]> response =
                    get(address.substring(server.address().toString().length()));
            String digest = Hashing.sha256().hashBytes(response.body()).toString();
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            assertThat(digest).isEqualTo(file.get("sha256").asText());
            assertThat(header(response, "ETag")).isEqualTo('"' + digest + '"');
            assertThat(header(response, "Content-Length"))
                    .isEqualTo(file.get("bytes").asText());
            assertThat(header(response, "Content-Type"))
                    .startsWith(file.path("compression")
                            .asText(file.get("mediaType").asText()));
            assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
        }
    }

    @Test
    void digestsAreListedAsTheToolForThemReadsThem() {
        String sums = downloads.text("dump/" + RELEASE + "/SHA256SUMS");

        assertThat(sums.lines()).hasSize(2 * DumpFormat.values().length).allSatisfy(line -> {
            byte[] bytes = get("dump/" + RELEASE + "/" + line.substring(66)).body();
            assertThat(line).startsWith(Hashing.sha256().hashBytes(bytes) + "  ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "latest/", "RELEASE"})
    void whatIsNotTheListTellsWhereItIs(String path) {
        HttpResponse<byte[]> response = get("dump/" + path.replace("RELEASE", RELEASE));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(header(response, "Location")).isEqualTo(server.address() + "dump/" + RELEASE + "/");
    }

    @Test
    void theLatestFileIsThatOfTheRelease() {
        HttpResponse<byte[]> response = get("dump/latest/balise.nq.gz");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(header(response, "Location")).isEqualTo(server.address() + "dump/" + RELEASE + "/balise.nq.gz");
    }

    @ParameterizedTest(name = "case 86: {0}")
    @ValueSource(
            strings = {
                "..%2f..%2fetc%2fpasswd",
                "....//....//etc/passwd",
                "..%5c..%5cetc%5cpasswd",
                "%2e%2e/%2e%2e/etc/passwd",
                "../RELEASE/balise.nt/../../../../../etc/passwd",
                "balise.nq%00",
                "balise.nq%00.gz",
                "balise.nq/",
                "BALISE.NQ",
                "balise",
                "%2e%2e%2f%2e%2e%2f",
                "//etc/passwd",
                "/etc/passwd",
                "part.tmp"
            })
    void namesThatAreNotOnTheListAreNothing(String name) throws IOException {
        for (String release : new String[] {RELEASE, "latest", "000000000000", "..", "%2e%2e"}) {
            String answer = downloads.raw("/dump/" + release + "/" + name.replace("RELEASE", RELEASE));

            assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("root:", "java.", "/tmp");
        }
    }

    @Test
    void otherReleasesAreNotHere() {
        assertThat(get("dump/000000000000/balise.nq").statusCode()).isEqualTo(404);
        assertThat(get("dump/000000000000/").statusCode()).isEqualTo(404);
        assertThat(get("dump/" + RELEASE + "/?x=1").statusCode()).isEqualTo(400);
    }

    @Test
    void aFileIsNeverPackedOnTheWay() {
        for (String name : new String[] {"balise.jsonld", "balise.jsonld.gz"}) {
            HttpResponse<byte[]> plain = get("dump/" + RELEASE + "/" + name);
            HttpResponse<byte[]> asked = get("dump/" + RELEASE + "/" + name, "Accept-Encoding", "gzip, br");

            assertThat(header(asked, "Content-Encoding")).isEmpty();
            assertThat(asked.body()).hasSizeGreaterThan(1_024).isEqualTo(plain.body());
        }
    }

    @Test
    void theListSpeaksTheLanguageOfWhoReadsIt() {
        String french = downloads.text("dump/" + RELEASE + "/", "Accept", "text/html", "Accept-Language", "fr-CA");
        String english = downloads.text("dump/" + RELEASE + "/", "Accept", "text/plain", "Accept-Language", "en");

        assertThat(french).contains("<html lang=\"fr\">", "octets", "href=\"" + server.address() + "dump/" + RELEASE);
        assertThat(english).contains("bytes", "SHA-256 of each file").doesNotContain("<");
        assertThat(get("dump/" + RELEASE + "/", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void whoHasTheFileIsToldSo() {
        HttpResponse<byte[]> first = get("dump/" + RELEASE + "/balise.nq");
        HttpResponse<byte[]> again =
                get("dump/" + RELEASE + "/balise.nq", "If-None-Match", header(first, "ETag"), "Range", "bytes=0-1");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void nothingMadeFromTheHostThatARequestNames() throws IOException {
        assertThat(downloads.raw("/dump/latest/balise.nq", "Host: evil.example"))
                .contains("303")
                .doesNotContain("evil");
    }

    @Test
    void addressesAreThoseOfThePublicAddress() {
        assertThat(URI.create(header(get("dump/latest/"), "Location")).getPath())
                .isEqualTo("/dump/" + RELEASE + "/");
        assertThat(DumpFormat.fileNames().stream()
                        .filter(name -> !name.matches("[A-Za-z0-9.-]+"))
                        .collect(Collectors.toSet()))
                .as("names that need no escapes")
                .isEmpty();
    }
}
