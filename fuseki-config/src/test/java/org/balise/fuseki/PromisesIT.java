package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The table of promises in the README: what it says of this server and of stock Fuseki is asked of both here, on the same data. */
@Timeout(300)
class PromisesIT {

    private static final String CONFIGURATION = """
            PREFIX fuseki: <http://jena.apache.org/fuseki#>
            PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
            [] a fuseki:Server ; ja:context [ ja:cxtName "arq:queryTimeout" ; ja:cxtValue "3000,10000" ] .
            [] a fuseki:Service ; fuseki:name "balise" ;
                fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ;
                fuseki:dataset [ a ja:MemoryDataset ; ja:data <%s> , <%s> ] .
            """;
    private static final String MARK = "aWordThatNoLogMayHold";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a promise is asked by. */
    private interface Probe {
        String of(Asked server) throws Exception;
    }

    /** A server and what it said by itself. */
    private record Asked(URI root, String path, Supplier<String> log) {

        private static final HttpClient HTTP =
                HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

        HttpRequest.Builder request(String parameters) {
            return HttpRequest.newBuilder(root.resolve(path + parameters)).timeout(PATIENCE);
        }

        HttpRequest.Builder query(String text) {
            return request("?query=" + Client.encoded(text));
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        }

        String raw(String request) throws IOException {
            return RawConnection.exchange(
                    root.getPort(), request.replace("PATH", path).getBytes(StandardCharsets.UTF_8));
        }
    }

    @TempDir
    Path folder;

    @TempDir
    Path ours;

    @Test
    void theTableSaysWhatBothServersDo() throws Exception {
        Map<String, Probe> probes = probes();
        Map<String, List<String>> table = table();
        List<String> wrong = new ArrayList<>();
        try (RunningJar jar = RunningJar.serve(ours, List.of());
                StockFuseki stock = StockFuseki.start(folder, configuration(), List.of("-Xmx256m"))) {
            Asked here = new Asked(jar.address(), "/sparql", jar::err);
            Asked there = new Asked(stock.address(), "/balise/sparql", stock::said);
            for (Map.Entry<String, Probe> probe : probes.entrySet()) {
                List<String> found =
                        List.of(probe.getValue().of(here), probe.getValue().of(there));
                if (!found.equals(table.get(probe.getKey()))) {
                    wrong.add(probe.getKey() + " | " + String.join(" | ", found) + " || README: "
                            + table.get(probe.getKey()));
                }
            }
        }
        assertThat(probes).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTestThatTheTableNamesExists() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            classes = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> named = rows().flatMap(row -> Stream.of(row[2].split(",", -1)))
                .map(name -> name.strip().replace("`", ""))
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named.stream().filter(name -> !name.startsWith(".ci/"))).allMatch(classes::contains);
        assertThat(named.stream().filter(name -> name.startsWith(".ci/")))
                .isNotEmpty()
                .allMatch(name -> Files.exists(Path.of("..").resolve(name)));
    }

    /** The cells about this server and about stock Fuseki, by promise. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        rows().forEach(row -> table.put(row[1].strip(), List.of(row[3].strip(), row[4].strip())));
        return table;
    }

    private static Stream<String[]> rows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("\n## Promises")).split("\n## ", 3)[1];
        return section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .skip(1)
                .map(line -> line.split("\\|", -1));
    }

    private String configuration() throws IOException {
        DatasetGraph data = Catalogue.bundled().dataset().asDatasetGraph();
        Path quads = folder.resolve("balise.nq");
        Path triples = folder.resolve("balise.nt");
        try (OutputStream out = Files.newOutputStream(quads)) {
            RDFDataMgr.write(out, data, Lang.NQUADS);
        }
        try (OutputStream out = Files.newOutputStream(triples)) {
            RDFDataMgr.write(out, data.getDefaultGraph(), Lang.NTRIPLES);
        }
        return CONFIGURATION.formatted(quads.toUri(), triples.toUri());
    }

    private static Map<String, Probe> probes() {
        Map<String, Probe> probes = new LinkedHashMap<>();
        probes.put("The endpoint describes itself", server -> {
            HttpResponse<String> answer = server.send(server.request("").header("Accept", "text/turtle"));
            return answer.statusCode() + (answer.body().contains("sd:Service") ? ", a description" : "");
        });
        probes.put(
                "An IRI of the catalogue leads to its document",
                server ->
                        status(server.send(HttpRequest.newBuilder(server.root().resolve("/id/program/sarahs-place")))));
        probes.put(
                "Headers without a body (HEAD)",
                server -> status(server.send(server.query("ASK {}").method("HEAD", BodyPublishers.noBody()))));
        probes.put(
                "A format that is not there is refused",
                server -> status(server.send(server.query("ASK {}").header("Accept", "image/png"))));
        probes.put("An answer kept by its tag is not made again", server -> {
            String tag = server.send(server.query("ASK {}"))
                    .headers()
                    .firstValue("ETag")
                    .orElse("\"none\"");
            return status(server.send(server.query("ASK {}").header("If-None-Match", tag)));
        });
        probes.put(
                "Answers are packed for who asks",
                server -> server.send(
                                server.query("SELECT * { ?s ?p ?o } LIMIT 500").header("Accept-Encoding", "gzip"))
                        .headers()
                        .firstValue("Content-Encoding")
                        .orElse("plain"));
        probes.put("An answer too long or too late is an error, never a part", server -> {
            HttpResponse<String> answer =
                    server.send(server.query("SELECT * { ?a ?b ?c . ?d ?e ?f }").header("Accept", "text/csv"));
            boolean cut = answer.body()
                            .strip()
                            .lines()
                            .reduce("", (one, next) -> next)
                            .startsWith("#")
                    || answer.body().contains("cancelled");
            // Which limit comes first is a matter of the machine.
            boolean refused = Set.of(422, 503).contains(answer.statusCode());
            return refused ? "422 or 503" : answer.statusCode() + (cut ? ", cut" : "");
        });
        probes.put(
                "A statement about a statement in CSV",
                server -> cell(server.send(
                        server.query("SELECT ?x { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?x } LIMIT 1")
                                .header("Accept", "text/csv"))));
        probes.put(
                "A graph with such statements as JSON-LD",
                server -> status(server.send(
                        server.query("CONSTRUCT WHERE { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?x }")
                                .header("Accept", "application/ld+json"))));
        probes.put("A syntax error is a problem document in the reader's language", server -> {
            HttpResponse<String> answer = server.send(server.query("SELECT {").header("Accept-Language", "fr"));
            return answer.statusCode() + ", "
                    + answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0] + ", "
                    + answer.headers().firstValue("Content-Language").orElse("no language");
        });
        probes.put("A query cannot make the server call others", server -> {
            try (Canary canary = new Canary()) {
                HttpResponse<String> answer =
                        server.send(server.query("SELECT * { SERVICE <" + canary.address() + "> { ?s ?p ?o } }"));
                return answer.statusCode() + ", " + (canary.visits() > 0 ? "called" : "not called");
            }
        });
        probes.put(
                "A query cannot name Java code",
                server -> status(server.send(server.query("SELECT (<java:java.lang.Runtime>() AS ?x) {}"))));
        probes.put(
                "Unknown parameters are refused",
                server -> status(server.send(server.request("?query=ASK%7B%7D&timeout=99999"))));
        probes.put(
                "Broken escapes are refused",
                server -> raw(server, "GET PATH?query=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        probes.put(
                "Text that is no UTF-8 is refused",
                server -> raw(server, "GET PATH?query=ASK%7B%C3%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        probes.put(
                "Unknown charsets are refused",
                server -> status(server.send(server.request("")
                        .header("Content-Type", "application/sparql-query; charset=foo")
                        .POST(BodyPublishers.ofString("ASK {}")))));
        probes.put(
                "Packed bodies are refused",
                server -> status(server.send(server.request("")
                        .header("Content-Type", "application/sparql-query")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(packed("ASK {}" + " ".repeat(1_000_000)))))));
        probes.put(
                "Headers of 400 KB are refused",
                server -> raw(
                        server,
                        "GET PATH?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: " + "x".repeat(400_000)
                                + "\r\n\r\n"));
        probes.put("Two requests in one are one answer", server -> {
            String answer = server.raw(String.join(
                    "\r\n",
                    "POST PATH HTTP/1.1",
                    "Host: x",
                    "Content-Type: application/sparql-query",
                    "Transfer-Encoding: chunked",
                    "",
                    "1;a=\"",
                    "X",
                    "0",
                    "",
                    "GET PATH?query=ASK%7B%7D HTTP/1.1",
                    "Host: x",
                    "Connection: close",
                    "",
                    ""));
            return answer.split("HTTP/1.1 ", -1).length - 1 + " answered";
        });
        probes.put("Nesting of 5,000 brackets is refused in words", server -> {
            HttpResponse<String> answer = server.send(server.request("")
                    .header("Content-Type", "application/sparql-query")
                    .POST(BodyPublishers.ofString("ASK " + "{".repeat(5_000) + "}".repeat(5_000))));
            return answer.statusCode() + (answer.body().contains("StackOverflowError") ? ", a class name" : "");
        });
        probes.put(
                "Paths of 20,000 steps are refused",
                server -> status(server.send(server.request("")
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString("ASK { ?s " + "<a:p>/".repeat(20_000) + "<a:p> ?o }")))));
        probes.put("No word of a query is logged", server -> {
            server.send(server.query("ASK { ?" + MARK + " ?p ?o }"));
            return server.log().get().contains(MARK) ? "logged" : "not logged";
        });
        probes.put("Texts that double are refused", server -> {
            StringBuilder query = new StringBuilder("SELECT (STRLEN(?x30) AS ?n) { BIND (\"0123456789\" AS ?x0)");
            for (int i = 0; i < 30; i++) {
                query.append(" BIND (CONCAT(?x%1$d, ?x%1$d) AS ?x%2$d)".formatted(i, i + 1));
            }
            return status(server.send(server.query(query.append(" }").toString())));
        });
        return probes;
    }

    private static String status(HttpResponse<String> answer) {
        return String.valueOf(answer.statusCode());
    }

    private static String raw(Asked server, String request) throws IOException {
        String answer = server.raw(request);
        return answer.isEmpty() ? "closed" : answer.split(" ", 3)[1];
    }

    private static String cell(HttpResponse<String> answer) {
        String second = answer.body().lines().skip(1).findFirst().orElse("");
        return second.contains("<<(") ? "the statement" : "`" + second + "`";
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
