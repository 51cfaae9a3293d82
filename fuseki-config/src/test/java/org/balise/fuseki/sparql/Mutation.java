package org.balise.fuseki.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes requests that nobody would send: whole ones with some bytes, words or parts changed. The same seed makes the same requests. */
final class Mutation {

    private static final List<String> METHODS =
            List.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "get", "FOO", "TRACE", "");

    private static final List<String> PATHS = List.of(
            "/sparql/",
            "/",
            "//",
            "/..",
            "/%2e%2e/sparql",
            "/sparql;a=b",
            "/%zz",
            "*",
            "",
            "/$/server",
            "/sparql%00",
            "http://x/sparql",
            "/\u00e9",
            "/id/program/sarahs-place",
            "/update");

    private static final List<String> PARAMETERS = List.of(
            "format=json",
            "format=csv",
            "format=ttl",
            "format=html",
            "format=%0d%0aX:y",
            "default-graph-uri=x",
            "named-graph-uri=file:///",
            "timeout=1",
            "update=CLEAR+ALL",
            "query=",
            "%zz",
            "a=%C3",
            "=",
            "&",
            "query=ASK%7B%7D",
            "\u0000",
            "+",
            "callback=x");

    private static final List<String> HEADERS = List.of(
            "Accept: text/csv",
            "Accept: image/png",
            "Accept: */*;q=0",
            "Accept: ,;/",
            "Accept: text/turtle;version=1.2",
            "Accept-Language: fr-CA",
            "Accept-Language: \u00e9",
            "Accept-Encoding: gzip",
            "Accept-Encoding: gzip;q=x",
            "If-None-Match: *",
            "If-None-Match: \"x\", W/",
            "Range: bytes=0-1",
            "Range: bytes=-",
            "Expect: 100-continue",
            "Expect: x",
            "Content-Encoding: gzip",
            "Content-Type: text/plain; charset=x",
            "Content-Type: ;",
            "Content-Length: 5",
            "Content-Length: -1",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "Host: y",
            "Host: :99999",
            "Cookie: a=b; $Version=1",
            "Origin: null",
            "Upgrade: h2c",
            "Connection: Upgrade, HTTP2-Settings",
            "Connection: keep-alive",
            "TE: trailers",
            "X: \u0001",
            ": x",
            "no colon",
            " folded",
            "Authorization: Basic =",
            "If-Modified-Since: never",
            "Max-Forwards: 0",
            "Forwarded: for=\"");

    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "(",
            ")",
            "*",
            "+",
            "?",
            "?x",
            "<",
            ">",
            "\"",
            "'''",
            "\\",
            "\\u0000",
            "#",
            ";",
            ".",
            "~",
            "<<(",
            ")>>",
            "{|",
            "SERVICE",
            "SERVICE SILENT <http://127.0.0.1:9/>",
            "UNION",
            "MINUS {",
            "OPTIONAL {",
            "FILTER",
            "BIND(",
            "VALUES",
            "GROUP BY",
            "HAVING",
            "ORDER BY RAND()",
            "LIMIT -1",
            "OFFSET 99999999999999999999",
            "COUNT(*)",
            "EXISTS {",
            "(a|!a)*",
            "/a*/^a+",
            "1e999999",
            "NaN",
            "\"x\"^^<x>",
            "@fr--ltr",
            "_:b",
            "[]",
            "( 1 2 )",
            "GRAPH ?g {",
            "FROM <file:///etc/passwd>",
            "<java:java.lang.System>()",
            "\u202e",
            "\u0000",
            "\ufffe",
            "\ud83d\ude00",
            "CONSTRUCT",
            "DESCRIBE *",
            "SELECT",
            "ASK",
            "CLEAR ALL",
            "LOAD <x>",
            "CALL(?x)",
            "LATERAL {",
            "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a*)*\\\\1b')",
            "CONCAT(?x, ?x)",
            "UUID()",
            "PREFIX a: <a>",
            "BASE <b>");

    private static final List<String> PAGE_PARAMETERS = List.of(
            "format=json",
            "format=csv",
            "format=html",
            "format=%0d%0aX:y",
            "lang=fr",
            "lang=de",
            "lang=",
            "role=partner",
            "role=role:member",
            "role=%22%20%7D",
            "role=",
            "query=ASK%7B%7D",
            "%zz",
            "a=%C3",
            "=",
            "&",
            "\u0000");

    private static final List<String> PAGE_TYPES = List.of(
            "text/html",
            "text/turtle",
            "text/turtle;version=1.2",
            "application/ld+json",
            "application/rdf+xml",
            "application/n-triples",
            "application/json",
            "text/csv",
            "image/png",
            "*/*");

    /** What an address is given that it had not. */
    private static final List<String> STEPS = List.of(
            "/", "//", "/..", "/%2e%2e", "%2F", "%5c", "%00", "%zz", ";a=b", ".ttl", ".html", ".xyz", "#x", "%23x",
            "%C3", "\u00e9", "%", "?", "*", "a", ".", "..", "%0d%0a", "http://");

    private final Random random;
    private final List<String> queries;
    private final List<String> pages;

    Mutation(long seed, List<String> queries, List<String> pages) {
        this.random = new Random(seed);
        this.queries = queries;
        this.pages = pages;
    }

    /** The next request, with what may stand in for its end: one of three for a page, a document, a description or a file. */
    byte[] next() {
        byte[] bytes = (chance(3) ? ofPage() : ofQuery()).getBytes(StandardCharsets.UTF_8);
        return chance(10) ? damaged(bytes) : bytes;
    }

    private String ofPage() {
        String page = any(pages);
        StringBuilder target = new StringBuilder(chance(2) ? readdressed(page) : page);
        char joint = target.indexOf("?") < 0 ? '?' : '&';
        for (int i = chance(3) ? random.nextInt(3) : 0; i > 0; i--) {
            target.append(joint).append(any(PAGE_PARAMETERS));
            joint = '&';
        }
        String method = chance(10) ? any(METHODS) : chance(6) ? "HEAD" : "GET";
        StringBuilder request = begun(method, target.toString());
        if (!chance(4)) {
            request.append("Accept: ").append(any(PAGE_TYPES)).append("\r\n");
        }
        if (page.startsWith("/dump/") && !chance(3)) {
            request.append("Range: bytes=").append(ranges()).append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    private String ranges() {
        StringBuilder ranges = new StringBuilder();
        for (int i = chance(4) ? random.nextInt(5) : 0; i >= 0; i--) {
            ranges.append(chance(5) ? "" : any(List.of("0", "1", "7", "100", "2000", "99999999999", "-1", "x")))
                    .append(chance(20) ? "" : "-")
                    .append(chance(3) ? "" : any(List.of("0", "1", "50", "3000", "9223372036854775807")))
                    .append(i > 0 ? "," : "");
        }
        return ranges.toString();
    }

    /** An address with one to three steps put in, or characters taken out. */
    private String readdressed(String address) {
        StringBuilder result = new StringBuilder(address);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(result.length() + 1);
            if (chance(4)) {
                result.delete(at, Math.min(result.length(), at + random.nextInt(8)));
            } else {
                result.insert(at, any(STEPS));
            }
        }
        return result.toString();
    }

    private String ofQuery() {
        String query = chance(2) ? mutated(any(queries)) : any(queries);
        String method = chance(12) ? any(METHODS) : chance(2) ? "GET" : "POST";
        boolean form = chance(2);
        boolean body = chance(20) != method.equals("POST");
        String content = !body ? "" : form ? "query=" + escaped(query) : query;
        StringBuilder request = begun(method, target(body ? "" : query));
        if (body) {
            request.append("Content-Type: application/")
                    .append(form ? "x-www-form-urlencoded" : "sparql-query")
                    .append("\r\n");
            request.append("Content-Length: ")
                    .append(content.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return request.append("\r\n").append(content).toString();
    }

    /** The first line and the first fields. */
    private StringBuilder begun(String method, String target) {
        StringBuilder request =
                new StringBuilder(method).append(' ').append(target).append(' ');
        request.append(
                chance(60)
                        ? any(List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/1.10", "http/1.1", ""))
                        : "HTTP/1.1");
        request.append("\r\n");
        if (!chance(100)) {
            request.append("Host: x\r\n");
        }
        request.append("Connection: close\r\n");
        for (int i = chance(3) ? random.nextInt(4) : 0; i > 0; i--) {
            request.append(any(HEADERS)).append("\r\n");
        }
        return request;
    }

    private String target(String query) {
        StringBuilder target = new StringBuilder(chance(12) ? any(PATHS) : "/sparql");
        char joint = '?';
        if (!query.isEmpty() && !chance(30)) {
            target.append(joint).append("query=").append(chance(40) ? query.replace(' ', '+') : escaped(query));
            joint = '&';
        }
        for (int i = chance(6) ? random.nextInt(3) : 0; i > 0; i--) {
            target.append(joint).append(any(PARAMETERS));
            joint = '&';
        }
        return target.toString();
    }

    /** A text with one to three words put in, taken out, doubled, or cut off behind. */
    private String mutated(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(result.length() + 1);
            int end = Math.min(result.length(), at + random.nextInt(12));
            switch (random.nextInt(6)) {
                case 0 -> result.delete(at, end);
                case 1 -> result.insert(at, result.substring(at, end));
                case 2 -> result.setLength(Math.max(1, at));
                default -> result.insert(at, " " + any(WORDS) + " ");
            }
        }
        return result.toString();
    }

    /** Bytes with some changed, or cut off. */
    private byte[] damaged(byte[] bytes) {
        byte[] result = bytes.clone();
        if (chance(3)) {
            return Arrays.copyOf(result, random.nextInt(result.length) + 1);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            result[random.nextInt(result.length)] = (byte) random.nextInt(256);
        }
        return result;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
