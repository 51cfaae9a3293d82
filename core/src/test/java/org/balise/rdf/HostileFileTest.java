package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"ADDRESS\", \"@id\": \"https://e.org/a\"}",
                "{\"@context\": [{\"@import\": \"ADDRESS\"}], \"@id\": \"https://e.org/a\"}",
                "{\"@context\": {\"p\": {\"@id\": \"https://e.org/p\", \"@context\": \"ADDRESS\"}}, \"@id\": \"https://e.org/a\", \"p\": {\"q\": 1}}",
                "{\"@context\": \"file:///etc/hostname\", \"@id\": \"https://e.org/a\"}"
            })
    void fetchesNoContext(String document) throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/context.jsonld";
            RdfFile file = RdfFile.parse("hostile.jsonld", document.replace("ADDRESS", address));
            assertThat(file.problems()).isNotEmpty();
            assertThat(file.quads()).isEmpty();
            assertThat(isTouched(canary)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r>&x;</r>",
                "<!DOCTYPE r SYSTEM 'ADDRESS'><r/>",
                "<!DOCTYPE r [<!ENTITY % x SYSTEM 'ADDRESS'> %x;]><r/>"
            })
    void refusesADocumentType(String document) throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x.dtd";
            RdfFile file = RdfFile.parse("hostile.rdf", "\n" + document.replace("ADDRESS", address));
            assertThat(file.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).contains("DOCTYPE");
                assertThat(problem.where().line()).isEqualTo(2);
            });
            assertThat(isTouched(canary)).isFalse();
        }
    }

    @Test
    void readsTheBundledContext() {
        RdfFile file = RdfFile.parse(
                "good.jsonld",
                "{\"@context\": \"https://w3id.org/balise/context.jsonld\", \"@id\": \"id/program/x\", \"@type\": \"Program\"}");
        assertThat(file.problems()).isEmpty();
        assertThat(file.quads()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@id\": \"https://e.org/a b\", \"https://e.org/p\": 1}",
                "{\"@id\": \"https://e.org/a\", \"https://e.org/p\": {\"@id\": \"https://e.org/<x>\"}}",
                "{\"@id\": \"https://e.org/a\", \"undefined\": 1}",
                "{\"@id\": \"https://e.org/a\", \"@type\": \"https://e.org/T t\"}"
            })
    void dropsNothingOfJsonLdInSilence(String document) {
        assertThat(RdfFile.parse("lossy.jsonld", document).problems()).isNotEmpty();
    }

    @Test
    void endsOnDeepNesting() {
        assertThat(RdfFile.parse("deep.ttl", "<a> <b> " + "(".repeat(50_000)).problems())
                .isNotEmpty();
        assertThat(RdfFile.parse("deep.jsonld", "[".repeat(50_000)).problems()).isNotEmpty();
        assertThat(RdfFile.parse("deep.rdf", "<a>".repeat(50_000)).problems()).isNotEmpty();
    }

    private static boolean isTouched(ServerSocket canary) throws IOException {
        canary.setSoTimeout(50);
        try {
            canary.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
