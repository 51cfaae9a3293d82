package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.balise.problem.BaliseException;
import org.balise.problem.Problem;
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

    /** Each entity is ten of the one before; nothing of it is expanded. */
    @Test
    void refusesEntitiesThatMultiply() {
        StringBuilder document = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 'laugh'>");
        for (int i = 1; i < 12; i++) {
            document.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        RdfFile file =
                RdfFile.parse("hostile.rdf", document.append("]><r>&e11;</r>").toString());

        assertThat(file.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("DOCTYPE"));
        assertThat(file.quads()).isEmpty();
    }

    @Test
    void refusesDeepElementsThoughTheyAreWellFormed() {
        String rdf =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='https://e.org/'>%s</rdf:RDF>";
        String nested = "<e:A><e:p>".repeat(10_000) + "</e:p></e:A>".repeat(10_000);
        RdfFile file = RdfFile.parse("hostile.rdf", rdf.formatted(nested));

        assertThat(file.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("deeper than"));
        assertThat(file.quads()).isEmpty();
    }

    /** Other XML that Jena could read is not read at all; its text is never looked at. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hostile.trix",
                "hostile.srx",
                "hostile.xml",
                "hostile.owl",
                "hostile.svg",
                "hostile.xlsx",
                "hostile.rt",
                "hostile.trdf"
            })
    void readsNoOtherXml(String name) throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x.dtd";
            String document = "<!DOCTYPE TriX [<!ENTITY x SYSTEM '" + address + "'>]><TriX>&x;</TriX>";

            assertThat(problemsOf(name, document)).isNotEmpty();
            assertThat(isTouched(canary)).isFalse();
        }
    }

    private static List<String> problemsOf(String name, String document) {
        try {
            return RdfFile.parse(name, document).problems().stream()
                    .map(Problem::message)
                    .toList();
        } catch (BaliseException e) {
            return List.of(String.valueOf(e.getMessage()));
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
