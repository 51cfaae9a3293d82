package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.balise.fuseki.RawConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that say too little, too slowly, or two things at once. The numbers are those of SECURITY.md. */
class HostileConnectionsTest {

    private static final String ASK = "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\n";
    private static final String POST = "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n";

    private HostileServer server;

    @BeforeEach
    void start() {
        server = HostileServer.start(Limits.DEFAULT);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    @DisplayName("case 53: a body cut short is answered or closed")
    void aBodyCutShortIsAnsweredOrClosed() throws IOException {
        String answer = server.exchange((POST + "Content-Length: 1000\r\n\r\nASK {").getBytes(StandardCharsets.UTF_8));

        assertThat(answer).matches("(?s)|HTTP/1.1 408 .*problem/request-timeout.*");
        server.assertSound();
    }

    @Test
    @DisplayName("case 53: a body that ends with its connection is not evaluated")
    void aBodyThatEndsWithItsConnectionIsNotEvaluated() throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(POST + "Content-Length: 1000\r\n\r\nASK {}");
            connection.endOfSending();

            assertThat(connection.rest()).doesNotContain("HTTP/1.1 200", "HTTP/1.1 5", "boolean");
        }
        server.assertSound();
    }

    @Test
    @DisplayName("case 54: 300 headers that never end leave room for others")
    void headersThatNeverEndLeaveRoomForOthers() throws IOException {
        List<RawConnection> slow = opened(300, ASK + "X: ");

        server.assertSound();
        close(slow);
    }

    @Test
    @DisplayName("case 55: 500 half-sent bodies leave room for others")
    void halfSentBodiesLeaveRoomForOthers() throws IOException {
        List<RawConnection> slow = opened(250, POST + "Content-Length: 5000\r\n\r\nASK");
        slow.addAll(opened(250, POST + "Transfer-Encoding: chunked\r\n\r\n5\r\nASK {\r\n"));

        for (int i = 0; i < 20; i++) {
            server.assertSound();
        }
        close(slow);
    }

    @ParameterizedTest(name = "case 56: {0}")
    @ValueSource(
            strings = {
                "1;a=\"\r\nX\r\n0\r\n\r\n",
                "1;\nX\r\n0\r\n\r\n",
                "1;a\nX\r\n0\r\n\r\n",
                "1;a=b\u0000\r\nX\r\n0\r\n\r\n",
                "-1\r\nX\r\n0\r\n\r\n",
                "fffffffff1\r\nX\r\n0\r\n\r\n",
                "0x1\r\nX\r\n0\r\n\r\n"
            })
    void chunksThatTwoReadersReadInTwoWaysHaveOneAnswer(String chunks) throws IOException {
        String answer = answerTo("POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + chunks + ASK + "\r\n");

        assertThat(answer).doesNotContain("boolean");
        assertOneRefusal(answer);
    }

    @ParameterizedTest(name = "case 57: {0}")
    @ValueSource(
            strings = {
                "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
                "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nContent-Length: 7\r\n\r\nASK {}",
                "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\nASK {}",
                "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: six\r\n\r\nASK {}",
                "POST /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x y\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "\u0001\u0002garbage\r\n\r\n",
                "GET\r\n\r\n"
            })
    void whatIsNoHttpHasOneAnswerAtMost(String request) throws IOException {
        assertOneRefusal(answerTo(request));
    }

    private String answerTo(String request) throws IOException {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(request);
            connection.endOfSending();
            return connection.rest();
        }
    }

    private void assertOneRefusal(String answer) {
        assertThat(answer.split("HTTP/1\\.[01] ", -1)).as(answer).hasSizeLessThanOrEqualTo(2);
        assertThat(answer).doesNotContain("HTTP/1.1 2", "HTTP/1.1 3", "HTTP/1.1 5");
        HostileServer.assertHarmless(answer);
        server.assertSound();
    }

    private List<RawConnection> opened(int count, String beginning) throws IOException {
        List<RawConnection> connections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RawConnection connection = new RawConnection(server.port());
            connection.send(beginning);
            connections.add(connection);
        }
        return connections;
    }

    private static void close(List<RawConnection> connections) throws IOException {
        for (RawConnection connection : connections) {
            connection.close();
        }
    }
}
