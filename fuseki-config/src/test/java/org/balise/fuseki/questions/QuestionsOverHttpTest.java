package org.balise.fuseki.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.sparql.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsOverHttpTest {

    private static final int QUESTIONS = 87;
    private static final String PARTNERS = "/queries/which-named-partners-each-initiative-has";
    private static final String MEMBERS = PARTNERS + "?role=member&format=csv";

    private static Catalogue catalogue;
    private static BaliseServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        catalogue = Catalogue.bundled();
        server = BaliseServer.start(catalogue.dataset().asDatasetGraph(), ServerSettings.local(0));
        client = new Client(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        catalogue.close();
    }

    @TestFactory
    Stream<DynamicTest> answersEachQuestionWithTheRowsThatAreExpected() {
        Map<String, ExpectedRows> expected = ExpectedRows.all();
        assertThat(expected).hasSize(QUESTIONS);
        return expected.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    ExpectedRows answered = ExpectedRows.of(rows("/queries/" + entry.getKey()));
                    assertThat(entry.getValue().rows()).isNotEmpty();
                    assertThat(answered).isEqualTo(entry.getValue());
                }));
    }

    @Test
    void answersTheSameWhenEveryDefaultIsGiven() {
        List<Question> asked = BundledQuestions.all().stream()
                .filter(question -> !question.parameters().isEmpty())
                .toList();
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(asked)
                .allSatisfy(question -> assertThat(rows(withDefaults(question)))
                        .as(question.name())
                        .isEqualTo(rows("/" + question.path())));
    }

    @Test
    void takesTheValueOfTheReaderForThatOfTheAuthor() {
        String members = rows(MEMBERS);

        assertThat(members).isNotEqualTo(rows(PARTNERS)).contains("ottawa-front-line-committee");
        assertThat(rows(PARTNERS + "?role=role:member")).isEqualTo(members);
        assertThat(rows(PARTNERS + "?role=https%3A%2F%2Fw3id.org%2Fbalise%2Fvocab%2Frole%2Fmember"))
                .isEqualTo(members);
    }

    @Test
    void joinsTheRowsOfSeveralValues() {
        String both = rows(PARTNERS + "?role=member&role=partner");

        assertThat(both.lines().count())
                .isEqualTo(
                        rows(MEMBERS).lines().count() + rows(PARTNERS).lines().count() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which-named-partners-each-initiative-has?role=rol:member | role",
                "which-named-partners-each-initiative-has?role=membr | role",
                "which-named-partners-each-initiative-has?role= | role",
                "which-named-partners-each-initiative-has?role=https://example.org/a%3E%20b | role",
                "which-named-partners-each-initiative-has?role=partner%22%20%7D | role",
                "which-named-partners-each-initiative-has?format=pdf | format",
                "which-named-partners-each-initiative-has?lang=de | lang"
            })
    void namesTheParameterWhoseValueDoesNotFit(String path, String parameter) {
        HttpResponse<String> answer = get("/queries/" + path, "text/csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "problem/parameter-value", "\"parameter\":\"" + parameter + "\"", "\"allowed\":[", "\"fr\":{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022-2-3", "yesterday", "2022", "99999-01-01"})
    void takesNoDateThatIsNone(String date) {
        Question question = withA(ParameterType.DATE);

        assertThat(get("/" + question.path() + "?date=" + date, "text/csv").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "1e3", "99999999999999999999", "0x10"})
    void takesNoNumberThatIsNone(String number) {
        Question question = withA(ParameterType.INTEGER);
        String name = question.parameters().get(0).name();

        assertThat(get("/" + question.path() + "?" + name + "=" + number, "text/csv")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAParameterThatTheQuestionDoesNotHave() {
        HttpResponse<String> answer = get(PARTNERS + "?rôle=partner".replace("ô", "%C3%B4"), "text/csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("problem/unknown-parameter", "role, format, lang");
    }

    @Test
    void findsNothingForAHostileTextAndNothingBreaks() {
        Question question = withA(ParameterType.WORDING);
        String hostile = Client.encoded("\" } UNION { ?s ?p ?o } #");
        String answer = rows("/" + question.path() + "?wording=" + hostile);

        assertThat(answer.lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/tab-separated-values, text/tab-separated-values",
        "*/*, application/sparql-results+json",
        "text/turtle, text/turtle",
        "text/html, text/html"
    })
    void answersOrTellsInTheFormatThatIsAccepted(String accepted, String answered) {
        assertThat(get(PARTNERS, accepted).headers().firstValue("Content-Type").orElse(""))
                .startsWith(answered);
    }

    @Test
    void hasNoFormatForPictures() {
        assertThat(get(PARTNERS, "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/queries", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void tellsOneQuestionWithoutTheOthers() {
        Graph graph = RDFParser.fromString(
                        get(PARTNERS, "application/n-triples").body(), Lang.NTRIPLES)
                .toGraph();

        assertThat(graph.stream().map(triple -> triple.getSubject().getURI()).distinct())
                .containsExactly("https://w3id.org/balise/id/question/which-named-partners-each-initiative-has");
    }

    @Test
    void listsAllQuestionsOnAPageInEitherLanguage() {
        String french = get("/queries?lang=fr", "text/html").body();
        String english = get("/queries?lang=en", "text/html").body();

        assertThat(french).contains("<html lang=\"fr\">", "Quelles entités nommées");
        assertThat(english).contains("<html lang=\"en\">", "Which named bodies");
        assertThat(english.split("<li>", -1)).hasSize(QUESTIONS + 1);
    }

    @Test
    void givesAFieldForEachDefaultOfAParameter() {
        String page = get("/queries/who-serves-an-age?lang=en", "text/html").body();

        assertThat(page)
                .contains("name=\"age\" value=\"16\"", "name=\"age\" value=\"20\"", "name=\"age\" value=\"40\"");
        assertThat(rows("/queries/who-serves-an-age?age=16&age=20&age=40"))
                .isEqualTo(rows("/queries/who-serves-an-age"));
    }

    @Test
    void takesNoValueFromAFieldThatIsEmptiedBesideOthers() {
        assertThat(rows("/queries/who-serves-an-age?age=16&age=&age="))
                .isEqualTo(rows("/queries/who-serves-an-age?age=16"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which-named-partners-each-initiative-has?role=x | for example: https://w3id.org/balise/vocab/role/partner, role:partner, partner.",
                "which-named-partners-each-initiative-has?role=x | par exemple : https://w3id.org/balise/vocab/role/partner, role:partner, partner.",
                "who-serves-an-age?age=x | takes a whole number; for example: 123, 16.",
                "who-serves-an-age?age=x | admet un nombre entier, par exemple : 123, 16.",
                "which-named-partners-each-initiative-has?format=pdf | takes one of: json, csv, tsv, xml.",
                "which-named-partners-each-initiative-has?lang=de | prend une de ces valeurs : en, fr."
            })
    void saysWhatAParameterTakes(String path, String said) {
        assertThat(get("/queries/" + path, "text/csv").body()).contains(said);
    }

    @Test
    void takesEveryFormOfAThingThatItNames() throws JsonProcessingException {
        int things = 0;
        for (JsonNode question :
                new ObjectMapper().readTree(get("/queries", "application/json").body())) {
            for (JsonNode parameter : question.path("parameters")) {
                if (parameter.path("type").asText().equals("resource")) {
                    things++;
                    assertThat(parameter.path("allowed")).hasSizeBetween(2, 3);
                    for (JsonNode form : parameter.path("allowed")) {
                        rows("/queries/" + question.path("name").asText() + "?"
                                + parameter.path("name").asText() + "=" + Client.encoded(form.asText()));
                    }
                }
            }
        }
        assertThat(things).isGreaterThan(10);
    }

    @Test
    void listsTheQuestionsInTheFormatThatTheAddressNames() {
        assertThat(get("/queries?format=html", "application/json").body()).contains("<html");
        assertThat(get("/queries?format=json", "text/html").body()).startsWith("[");
        assertThat(get("/queries?format=csv", "*/*").body()).contains("problem/unknown-format");
    }

    @Test
    void knowsNoOtherQuestion() {
        assertThat(get("/queries/who-is-who", "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheLimitsOfTheEndpoint() {
        ServerSettings strict = new ServerSettings("127.0.0.1", 0, Limits.DEFAULT.upToRows(1));
        try (BaliseServer other = BaliseServer.start(catalogue.dataset().asDatasetGraph(), strict)) {
            HttpRequest.Builder request = new Client(other.address()).request(PARTNERS);
            assertThat(new Client(other.address()).send(request).statusCode()).isEqualTo(422);
        }
    }

    private static Question withA(ParameterType type) {
        return BundledQuestions.all().stream()
                .filter(question -> question.parameters().stream().anyMatch(parameter -> parameter.type() == type))
                .findFirst()
                .orElseThrow();
    }

    private static String withDefaults(Question question) {
        StringBuilder address = new StringBuilder("/" + question.path() + "?lang=fr");
        for (Parameter parameter : question.parameters()) {
            for (int i = 0; i < parameter.defaults().size(); i++) {
                address.append('&').append(parameter.name()).append('=').append(Client.encoded(parameter.text(i)));
            }
        }
        return address.toString();
    }

    private static String rows(String path) {
        HttpResponse<String> answer = get(path, "text/csv");
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> get(String path, String accepted) {
        return client.send(client.request(path).header("Accept", accepted));
    }
}
