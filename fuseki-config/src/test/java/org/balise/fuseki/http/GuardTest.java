package org.balise.fuseki.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpResponse;
import org.apache.jena.fuseki.main.FusekiServer;
import org.balise.fuseki.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static FusekiServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = FusekiServer.create()
                .port(0)
                .addFilter("/*", new Guard(1_000))
                .addServlet("/silent", new HttpServlet() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void service(HttpServletRequest request, HttpServletResponse response) {
                        // Says nothing, as Fuseki does after a failure outside its service.
                    }
                })
                .addServlet("/status", new HttpServlet() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void service(HttpServletRequest request, HttpServletResponse response) {
                        response.setStatus(HttpServletResponse.SC_OK);
                    }
                })
                .start();
        client = new Client(URI.create("http://localhost:" + server.getHttpPort() + "/"));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void noSilenceIsTakenForAnEmptySuccess() {
        HttpResponse<String> response = client.send(client.request("/silent"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
    }

    @Test
    void anEmptySuccessOnPurposeIsOne() {
        assertThat(client.send(client.request("/status")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status;x", "/status;x=1", "/;x/status", "/status/;", "/status;/"})
    void nothingIsAtAnAddressWithParametersInItsPath(String path) {
        assertThat(client.send(client.request(path)).statusCode()).isIn(400, 404);
    }
}
