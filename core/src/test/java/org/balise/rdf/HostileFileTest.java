package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.balise.problem.BaliseException;
import org.balise.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "cases 10, 11, 12: {0}")
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

    @ParameterizedTest(name = "cases 14, 15: {0}")
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
    @DisplayName("case 16: refuses entities that multiply")
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
    @DisplayName("case 17: refuses deep elements though they are well formed")
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
    @ParameterizedTest(name = "case 18: {0}")
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
    @DisplayName("case 79: ends on deep nesting")
    void endsOnDeepNesting() {
        assertThat(RdfFile.parse("deep.ttl", "<a> <b> " + "(".repeat(50_000)).problems())
                .isNotEmpty();
        assertThat(RdfFile.parse("deep.jsonld", "[".repeat(50_000)).problems()).isNotEmpty();
        assertThat(RdfFile.parse("deep.rdf", "<a>".repeat(50_000)).problems()).isNotEmpty();
    }

    /** Each context holds two more for what is below it, twenty deep: a million, if each were looked at. */
    @Test
    @DisplayName("case 13: reads only those contexts within contexts that are used")
    void readsOnlyThoseContextsWithinContextsThatAreUsed() {
        String context = "{\"p\": \"https://e.org/p\"}";
        for (int i = 0; i < 20; i++) {
            context = "{\"a\": {\"@id\": \"https://e.org/a\", \"@context\": CONTEXT}, \"p\": \"https://e.org/p\"}"
                    .replace("CONTEXT", context);
        }
        RdfFile file = RdfFile.parse(
                "nested.jsonld", "{\"@context\": %s, \"@id\": \"https://e.org/x\", \"p\": 1}".formatted(context));

        assertThat(file.problems()).isEmpty();
        assertThat(file.quads()).hasSize(1);
    }

    @Test
    @DisplayName("case 13: ends on terms that define each other")
    void endsOnTermsThatDefineEachOther() {
        RdfFile file = RdfFile.parse(
                "cycle.jsonld",
                "{\"@context\": {\"a\": \"b:x\", \"b\": \"c:x\", \"c\": \"a:x\"}, \"@id\": \"https://e.org/x\", \"a\": 1}");

        assertThat(file.problems()).isNotEmpty();
        assertThat(file.quads()).isEmpty();
    }

    @Test
    @DisplayName("case 13: reads ten thousand terms")
    void readsTenThousandTerms() {
        String terms = IntStream.range(0, 10_000)
                .mapToObj("\"t%1$d\": \"https://e.org/t%1$d\""::formatted)
                .collect(Collectors.joining(", "));
        RdfFile file = RdfFile.parse(
                "terms.jsonld", "{\"@context\": {%s}, \"@id\": \"https://e.org/x\", \"t9999\": 1}".formatted(terms));

        assertThat(file.problems()).isEmpty();
        assertThat(file.quads()).hasSize(1);
    }

    /** A file that broke off on its way is refused, but where it broke off between statements; then all it says was meant. */
    @Test
    @DisplayName("case 78: takes no half of a statement wherever a file is cut")
    void takesNoHalfOfAStatementWhereverAFileIsCut() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/org/balise/validation/cases/form/valid.ttl"));
        Path file = folder.resolve("cut.ttl");
        Set<Quad> meant = statements(RdfFile.parse("cut.ttl", new String(whole, StandardCharsets.UTF_8)));
        int taken = 0;
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            RdfFile cut = RdfFile.read(file);
            if (cut.problems().isEmpty()) {
                assertThat(meant).as("cut after byte " + length).containsAll(statements(cut));
                taken++;
            }
        }

        assertThat(whole.length).isGreaterThan(1_000);
        assertThat(taken).isBetween(5, whole.length / 10);
    }

    private static Set<Quad> statements(RdfFile file) {
        return file.quads().stream().map(LocatedQuad::quad).collect(Collectors.toSet());
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
