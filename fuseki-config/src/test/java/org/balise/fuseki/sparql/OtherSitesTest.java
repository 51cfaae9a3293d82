package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.balise.fuseki.RawConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What caches on the way, pages of other sites and spreadsheets may make of answers. The numbers are those of SECURITY.md. */
class OtherSitesTest {

    private static HostileServer server;

    @BeforeAll
    static void start() {
        server = HostileServer.start(Limits.DEFAULT);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @DisplayName("case 69: a cache can tell formats apart, and no address comes from a request")
    void aCacheCanTellFormatsApart() throws Exception {
        String request = String.join(
                "\r\n",
                "GET /sparql?query=SELECT+*+%7B%7D HTTP/1.1",
                "Host: evil.example",
                "Connection: close",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "Forwarded: host=evil.example",
                "");
        String json = RawConnection.exchange(server.port(), (request + "\r\n").getBytes(StandardCharsets.US_ASCII));
        String csv = RawConnection.exchange(
                server.port(), (request + "Accept: text/csv\r\n\r\n").getBytes(StandardCharsets.US_ASCII));

        assertThat(json)
                .contains("Vary: Accept, Accept-Language, Accept-Encoding\r\n", "Content-Location: http://localhost:");
        assertThat(csv)
                .contains("Vary: Accept, Accept-Language, Accept-Encoding\r\n", "Content-Location: http://localhost:");
        assertThat(header(json, "ETag")).isNotEqualTo(header(csv, "ETag"));
        HostileServer.assertHarmless(json + csv);
        server.assertSound();
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .filter(line -> line.startsWith(name + ": "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("case 70: another site may ask to read, never with credentials and never to write")
    void anotherSiteMayAskToReadOnly() throws Exception {
        String request = String.join(
                "\r\n",
                "OPTIONS /sparql HTTP/1.1",
                "Host: x",
                "Connection: close",
                "Origin: http://evil.example",
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Headers: Authorization, Content-Type",
                "\r\n");
        String preflight = RawConnection.exchange(server.port(), request.getBytes(StandardCharsets.US_ASCII));

        assertThat(preflight)
                .startsWith("HTTP/1.1 204")
                .contains("Access-Control-Allow-Origin: *", "Access-Control-Allow-Methods: GET, HEAD, OPTIONS, POST")
                .doesNotContain("Credentials", "Authorization", "PUT", "DELETE");
        HostileServer.assertHarmless(preflight);
        server.assertSound();
    }

    @Test
    @DisplayName("case 71: cells of CSV are the texts themselves, as the documentation says")
    void cellsOfCsvAreTheTextsThemselves() {
        HttpResponse<String> answer = server.client()
                .get(
                        "SELECT ?x { VALUES ?x { \"=cmd|' /C calc'!A0\" \"+1\" \"-1\" \"@SUM(A1)\" \"\\t=1\" } }",
                        "Accept",
                        "text/csv");

        assertThat(answer.body()).isEqualTo("x\r\n=cmd|' /C calc'!A0\r\n+1\r\n-1\r\n@SUM(A1)\r\n\t=1\r\n");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        server.assertSound();
    }

    @Test
    @DisplayName("case 26: what is cut off by time or by rows is an error in every format, never a part of an answer")
    void whatIsCutOffIsAnErrorInEveryFormat() {
        for (String type : new String[] {"application/sparql-results+json", "text/csv", "text/tab-separated-values"}) {
            HttpResponse<String> answer = server.client().get("SELECT * { ?a ?b ?c . ?d ?e ?f }", "Accept", type);

            assertThat(answer.statusCode()).isIn(422, 503);
            HostileServer.assertProblem(answer);
        }
        server.assertSound();
    }
}
