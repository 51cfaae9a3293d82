package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.balise.fuseki.Client;
import org.balise.fuseki.http.JettySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are malformed or ask for what there is not, byte by byte. The numbers are those of SECURITY.md. */
class HostileRequestsTest {

    private static final String SPARQL = "Content-Type: application/sparql-query\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private static final String MARKED = "X-Mark: " + HostileServer.MARK + "\r\n";

    private static HostileServer server;

    @BeforeAll
    static void start() {
        server = HostileServer.start(Limits.DEFAULT);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest(name = "case {0}")
    @MethodSource
    void getTheirAnswer(String name, Set<Integer> statuses, byte[] request) throws IOException {
        String answer = server.exchange(request);

        assertThat(status(answer)).as(answer).isIn(statuses);
        HostileServer.assertHarmless(answer);
        if (status(answer) >= 400) {
            assertThat(answer).contains("application/problem+json", "no-store").endsWith("}\n");
        }
        server.assertSound();
    }

    static Stream<Arguments> getTheirAnswer() {
        return Stream.of(parameters(), texts(), addresses(), accepted(), bodies(), methods(), changes(), loads())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> parameters() {
        String ask = "/sparql?query=ASK%7B%7D";
        return Stream.of(
                get(
                        "6: remote default graph",
                        200,
                        ask + "&default-graph-uri=" + Client.encoded(server.canaryAddress())),
                get("6: local named graph", 200, ask + "&named-graph-uri=file%3A%2F%2F%2Fetc%2Fpasswd"),
                get("37: timeout raised", 400, ask + "&timeout=99999"),
                get("37: timeout negative", 400, ask + "&timeout=-5"),
                get("37: timeout no number", 400, ask + "&timeout=abc"),
                get("43: empty query", 400, "/sparql?query="),
                get("43: blank query", 400, "/sparql?query=+%20"),
                post("43: no query in a form", 400, "/sparql", FORM, ""),
                get("43: no query beside a graph", 400, "/sparql?default-graph-uri=x"),
                get("43: two queries", 400, ask + "&query=ASK%7B%7D"),
                post("43: query beside body", 400, ask, SPARQL, "ASK {}"),
                get("64: callback", 400, ask + "&callback=%3Cscript%3E"),
                get("65: stylesheet", 400, ask + "&stylesheet=http%3A%2F%2Fevil.example%2Fx.xsl"),
                get("66: line ends in a parameter", 400, ask + "&output=%0d%0aX-Evil:1"),
                get("67: forced type", 400, ask + "&force-accept=text%2Fhtml"),
                get("66: line ends in the format", 400, ask + "&format=json%0d%0aX-Evil:1"),
                get("67: type as the format", 400, ask + "&format=text%2Fhtml"),
                raw(
                        "66: line end in a language",
                        400,
                        "GET " + ask + " HTTP/1.1\r\nHost: x\r\nAccept-Language: fr\rX-Evil: 1\r\n\r\n"),
                raw(
                        "66: line end in a header",
                        400,
                        "GET " + ask + " HTTP/1.1\r\nHost: x\r\nAccept: a\rX-Evil: 1\r\n\r\n"));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                post("38: bytes that are no UTF-8", 400, "/sparql", SPARQL, new byte[] {
                    'A', 'S', 'K', ' ', (byte) 0xC3, '{', '}'
                }),
                get("38: escapes that are no UTF-8", 400, "/sparql?query=ASK%7B%C3%7D"),
                post("39: NUL", 400, "/sparql", SPARQL, "ASK {\u0000}"),
                post("39: other control", 400, "/sparql", SPARQL, "ASK {\u0007}"),
                get("39: NUL by escape", 400, "/sparql?query=ASK%00%7B%7D"),
                post("40: lone surrogate", 400, "/sparql", SPARQL, "SELECT (\"\\uD800\" AS ?x) {}"),
                post("41: byte order mark", 200, "/sparql", SPARQL, "\uFEFFASK {}"),
                post(
                        "42: syntax error in another script",
                        400,
                        "/sparql",
                        SPARQL,
                        "SELECT \u0436\u0437\u0438 \u4E2D\u6587 {"),
                get("44: malformed escape", 400, "/sparql?query=%zz"),
                get("44: escape cut short", 400, "/sparql?query=ASK%7"),
                get("44: malformed escape in another parameter", 400, "/sparql?x=%zz"));
    }

    private static Stream<Arguments> addresses() {
        Set<Integer> none = Set.of(400, 404);
        return Stream.of(
                Arguments.of("45: malformed escape in the path", none, getBytes("/%zz")),
                Arguments.of("45: parent folders", none, getBytes("/../../etc/passwd")),
                Arguments.of("45: a parameter in the path", none, getBytes("/sparql;x=1?query=ASK%7B%7D")),
                Arguments.of("45: parent folders by escape", none, getBytes("/%2e%2e/%2e%2e/etc/passwd")),
                Arguments.of("45: path parameter", none, getBytes("/etc;x=1/passwd")),
                Arguments.of("45: no path", Set.of(200, 400, 404), getBytes("?x=//evil.example")),
                Arguments.of("45: double slash", none, getBytes("//etc/passwd")),
                Arguments.of("45: NUL", none, getBytes("/%00")),
                Arguments.of("45: administration", none, getBytes("/$/server")),
                Arguments.of("45: graph store", none, getBytes("/data?default")),
                Arguments.of("45: below the endpoint", none, getBytes("/sparql/data")),
                Arguments.of(
                        "46: header of 400 KB",
                        Set.of(414, 431),
                        ("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(400_000) + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII)),
                Arguments.of(
                        "46: address of 400 KB", Set.of(414, 431), getBytes("/sparql?query=" + "a".repeat(400_000))));
    }

    private static Stream<Arguments> accepted() {
        String head = "GET /sparql?query=SELECT+*+%7B%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        return Stream.of(
                raw("68: a picture", 406, head + "Accept: image/png\r\n\r\n"),
                raw("68: no media ranges", 200, head + "Accept: zz;;q=abc,,/\r\n\r\n"),
                raw("68: a thousand ranges", 406, head + "Accept: " + "a/b, ".repeat(1_000) + "a/c\r\n\r\n"),
                raw("68: parameters without end", 200, head + "Accept: */*" + ";a=b".repeat(2_000) + "\r\n\r\n"),
                raw("68: languages without end", 200, head + "Accept-Language: " + "a-b-".repeat(500) + "c\r\n\r\n"),
                raw("68: packings without end", 200, head + "Accept-Encoding: " + "gzip;q=0,".repeat(900) + "\r\n\r\n"),
                raw(
                        "69: another host",
                        200,
                        head + "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n\r\n"),
                raw("69: another host by name", 200, head.replace("Host: x", "Host: evil.example") + "\r\n"));
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(
                post(
                        "47: unknown charset",
                        415,
                        "/sparql",
                        "Content-Type: application/sparql-query; charset=foo\r\n",
                        "ASK {}"),
                post(
                        "47: unknown charset of a form",
                        415,
                        "/sparql",
                        "Content-Type: application/x-www-form-urlencoded;charset=foo\r\n",
                        "query=ASK%7B%7D"),
                post(
                        "47: UTF-8 is fine",
                        200,
                        "/sparql",
                        "Content-Type: application/sparql-query; charset=\"UTF-8\"\r\n",
                        "ASK {}"),
                post("48: gzip with a plain body", 415, "/sparql", SPARQL + "Content-Encoding: gzip\r\n", "ASK {}"),
                post("49: gzip bomb", 415, "/sparql", SPARQL + "Content-Encoding: gzip\r\n", bomb()),
                post("50: deflate", 415, "/sparql", SPARQL + "Content-Encoding: deflate\r\n", "ASK {}"),
                post("51: multipart", 415, "/sparql", "Content-Type: multipart/form-data\r\n", "ASK {}"),
                post(
                        "51: multipart with a boundary",
                        415,
                        "/sparql",
                        "Content-Type: multipart/form-data; boundary=x\r\n",
                        "--x--"),
                raw(
                        "52: body of 30 MB by its own word",
                        413,
                        "POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + FORM
                                + "Content-Length: 30000000\r\n\r\nquery="),
                raw(
                        "52: body of 2 MB in chunks",
                        413,
                        "POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + FORM
                                + "Transfer-Encoding: chunked\r\n\r\n1e8480\r\nquery=" + "a".repeat(1_999_994)
                                + "\r\n0\r\n\r\n"),
                post("52: body of 2 MB", 413, "/sparql", FORM, "query=" + "a".repeat(2_000_000)),
                post("52: query of 40 KB", 413, "/sparql", SPARQL, "ASK {}" + " ".repeat(40_000)),
                post("no type", 415, "/sparql", "", "ASK {}"));
    }

    private static Stream<Arguments> methods() {
        return Stream.of(
                method("58: unknown method", 405, "FOO"),
                method("58: TRACE", 405, "TRACE"),
                method("58: DELETE", 405, "DELETE"),
                method("58: PUT", 405, "PUT"),
                method("58: HEAD", 200, "HEAD"),
                post("59: update as a form", 403, "/sparql", FORM, "update=CLEAR+ALL"),
                post("59: update directly", 403, "/sparql", "Content-Type: application/sparql-update\r\n", "CLEAR ALL"),
                get("59: update by GET", 403, "/sparql?update=CLEAR+ALL"),
                post("59: update as a query", 400, "/sparql", SPARQL, "CLEAR ALL"),
                post("59: update elsewhere", 404, "/update", FORM, "update=CLEAR+ALL"));
    }

    /** There is no way to write, with credentials or without; nothing is behind other spellings of one either. */
    private static Stream<Arguments> changes() {
        return Stream.of(
                        "/sparql",
                        "/sparql/",
                        "/SPARQL",
                        "/sparql;x=1",
                        "/sparql%2F",
                        "/update",
                        "/data",
                        "/upload",
                        "/$/datasets")
                .flatMap(path -> Stream.of("POST", "PUT", "PATCH", "DELETE", "LOCK")
                        .map(method -> Arguments.of(
                                "60: " + method + " " + path,
                                Set.of(400, 403, 404, 405, 415),
                                (method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                                + "Origin: http://evil.example\r\nAuthorization: Basic YWRtaW46YWRtaW4=\r\n"
                                                + "Content-Type: text/turtle\r\nContent-Length: 17\r\n\r\n<x:a> <x:b> <x:c>")
                                        .getBytes(StandardCharsets.US_ASCII))));
    }

    /** There is no update that reads elsewhere, whichever way one is sent. */
    private static Stream<Arguments> loads() {
        String canary = "<" + server.canaryAddress() + ">";
        return Stream.of(
                        "7: LOAD " + canary,
                        "7: LOAD SILENT " + canary,
                        "7: LOAD " + canary + " INTO GRAPH <http://example.org/g>",
                        "8: LOAD <file:///etc/passwd>",
                        "8: LOAD SILENT <file:///etc/passwd>",
                        "9: INSERT { ?s ?p ?o } WHERE { SERVICE " + canary + " { ?s ?p ?o } }",
                        "9: INSERT { ?s ?p ?o } WHERE { SERVICE SILENT " + canary + " { ?s ?p ?o } }")
                .flatMap(named -> {
                    String update = named.substring(3);
                    String escaped = Client.encoded(update);
                    return Stream.of(
                            get(named + " as a query", 400, "/sparql?query=" + escaped),
                            post(named + " as a query in a form", 400, "/sparql", FORM, "query=" + escaped),
                            post(named + " as a query directly", 400, "/sparql", SPARQL, update),
                            get(named + " by GET", 403, "/sparql?update=" + escaped),
                            post(named + " as a form", 403, "/sparql", FORM, "update=" + escaped),
                            post(
                                    named + " directly",
                                    403,
                                    "/sparql",
                                    "Content-Type: application/sparql-update\r\n",
                                    update));
                });
    }

    /** A header of this many bytes, whose address has as many or few. */
    private static byte[] sized(int bytes, boolean address) {
        String filler = "a".repeat(bytes);
        String request = "GET /sparql?query=ASK%7B%7D"
                + (address ? "%23" + filler : "")
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Filler: "
                + (address ? "" : filler)
                + "\r\n\r\n";
        return request.replaceFirst("a{" + (request.length() - bytes) + "}", "").getBytes(StandardCharsets.US_ASCII);
    }

    /** The limit is where the settings have it, within a few bytes on either side. */
    @ParameterizedTest(name = "case 46: {0} bytes more than the limit, in the address: {1}")
    @CsvSource({"-64, false, 200", "64, false, 431", "-64, true, 200", "64, true, 414"})
    void headersAreTakenUpToTheirLimit(int more, boolean address, int status) throws IOException {
        byte[] request = sized(JettySettings.HEADER_BYTES + more, address);
        assertThat(request).hasSize(JettySettings.HEADER_BYTES + more);
        String answer = server.exchange(request);

        assertThat(status(answer)).as(answer).isEqualTo(status);
        HostileServer.assertHarmless(answer);
        server.assertSound();
    }

    @Test
    void allowIsNamedWhereAMethodIsNot() throws IOException {
        assertThat(server.exchange("DELETE /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII)))
                .contains("Allow: GET, HEAD, OPTIONS, POST");
    }

    @Test
    void syntaxErrorsTellLineAndColumnInBytesThatAreComplete() {
        HttpResponse<String> answer = server.client().post("SELECT *\n{ ?s \u4E2D }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"line\":2", "\"column\":")
                .doesNotContain("\u4E2D")
                .endsWith("}\n");
    }

    private static Arguments get(String name, int status, String target) {
        return Arguments.of(name, Set.of(status), getBytes(target));
    }

    private static byte[] getBytes(String target) {
        return ("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + MARKED + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Arguments method(String name, int status, String method) {
        return raw(name, status, method + " /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    private static Arguments raw(String name, int status, String request) {
        return Arguments.of(name, Set.of(status), request.getBytes(StandardCharsets.US_ASCII));
    }

    private static Arguments post(String name, int status, String target, String headers, String body) {
        return post(name, status, target, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments post(String name, int status, String target, String headers, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + MARKED + headers
                        + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return Arguments.of(name, Set.of(status), request.toByteArray());
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[10_000_000]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
