package org.balise.fuseki.sparql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.balise.fuseki.Client;
import org.junit.jupiter.params.provider.Arguments;

/** Every request of the hostile tests, for tests of a process; each has a word that no log may hold, in every place that has room for one. */
public final class HostileLists {

    /** The word. */
    public static final String MARK = HostileServer.MARK;

    /** Longer queries go in a body alone, as they would be refused in an address for its length. */
    private static final int ADDRESS = 12_000;

    private HostileLists() {}

    /** All of them, as bytes to be sent. */
    public static List<byte[]> all() throws Exception {
        List<byte[]> all = new ArrayList<>();
        requests().forEach(request -> {
            all.add(bytes(withField(request)));
            all.add(bytes(withParameter(withField(request))));
        });
        queries().forEach(query -> {
            String marked = query + "\n# " + MARK;
            all.add(bytes(withField(posted(marked))));
            String escaped = Client.encoded(marked);
            if (escaped.length() < ADDRESS) {
                all.add(bytes(withField(
                        "GET /sparql?query=" + escaped + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")));
            }
        });
        return all;
    }

    /** The lists name the canary of a server, which is there while they are read. */
    private static List<String> requests() throws Exception {
        HostileRequestsTest.start();
        try (Stream<Arguments> cases = HostileRequestsTest.getTheirAnswer()) {
            return cases.map(one -> new String((byte[]) one.get()[2], StandardCharsets.ISO_8859_1))
                    .toList();
        } finally {
            HostileRequestsTest.stop();
        }
    }

    private static List<String> queries() throws Exception {
        HostileQueriesTest.start();
        try (Stream<Arguments> cases = HostileQueriesTest.areRefused()) {
            return cases.map(one -> (String) one.get()[2]).toList();
        } finally {
            HostileQueriesTest.stop();
        }
    }

    private static String posted(String query) {
        byte[] body = query.getBytes(StandardCharsets.UTF_8);
        return "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/sparql-query\r\nContent-Length: "
                + body.length + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    }

    private static String withField(String request) {
        return request.replaceFirst(
                "\r\n", "\r\nUser-Agent: " + MARK + "\r\nReferer: http://" + MARK + "/\r\nCookie: " + MARK + "=1\r\n");
    }

    /** Another parameter, or the only one. */
    private static String withParameter(String request) {
        String target = request.split(" ", 3)[1];
        return request.replaceFirst(" HTTP/1", (target.contains("?") ? "&" : "?") + MARK + "=" + MARK + " HTTP/1");
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.ISO_8859_1);
    }
}
