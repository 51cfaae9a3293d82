package org.balise.fuseki.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.fuseki.Client;
import org.balise.fuseki.results.GraphFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the operations against the server that has them. */
class OpenApiTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Set<String>> TYPES =
            Map.of("in", Set.of("query", "path", "header"), "type", Set.of("string", "array", "integer", "object"));

    private static DescribedServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() throws JsonProcessingException {
        server = new DescribedServer();
        document = document("en");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tellsOnlyAddressesThatAnswer() {
        assertThat(paths()).hasSizeGreaterThan(87).allSatisfy(path -> {
            HttpResponse<String> answer = server.get(address(path));
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 303);
        });
    }

    @Test
    void tellsEveryAddressThatAnswers() {
        Set<String> mappings = new TreeSet<>(
                Served.by(server.server().fuseki().getServletContext()).mappings());
        mappings.remove("/*");
        mappings.remove("/");

        assertThat(mappings)
                .hasSizeGreaterThan(5)
                .allSatisfy(mapping -> assertThat(paths()).anyMatch(path -> new Served(Set.of(mapping)).has(path)));
        assertThat(server.server().fuseki().getDataAccessPointRegistry().keys()).containsExactly("/sparql");
    }

    @Test
    void answersWithTheTypesThatItTells() {
        assertThat(paths()).filteredOn(path -> !path.startsWith("/queries/")).allSatisfy(path -> {
            JsonNode content = document.at("/paths").get(path).at("/get/responses/200/content");
            content.fieldNames().forEachRemaining(type -> {
                boolean graph =
                        path.equals("/sparql") && GraphFormat.mediaTypes().contains(type);
                String query = graph ? "/sparql?query=" + Client.encoded("CONSTRUCT {} {}") : address(path);
                assertThat(server.get(query, "Accept", type)
                                .headers()
                                .firstValue("Content-Type")
                                .orElse(""))
                        .as(path)
                        .startsWith(type.equals("*/*") ? "application/" : type);
            });
        });
    }

    @Test
    void tellsThingsTheirDocumentsAndTheFormatsThatAnAddressCanName() {
        assertThat(paths())
                .contains(
                        "/def/",
                        "/def/{term}",
                        "/vocab/{scheme}",
                        "/vocab/{scheme}/{concept}",
                        "/doc/def",
                        "/doc/{kind}/{name}");
        operations()
                .filter(operation -> !operation.getKey().startsWith("/queries/")
                        && !operation.getKey().equals("/sparql"))
                .forEach(operation -> operation.getValue().path("parameters").forEach(parameter -> {
                    for (JsonNode format : parameter.at("/schema/enum")) {
                        String asked = address(operation.getKey()) + "?"
                                + parameter.path("name").asText() + "=" + format.asText();
                        assertThat(server.get(asked).statusCode()).as(asked).isIn(200, 303);
                    }
                }));
    }

    @Test
    void tellsNotModifiedWhereItIsAnswered() {
        assertThat(paths())
                .filteredOn(path -> !path.startsWith("/queries/"))
                .allSatisfy(path -> assertThat(document.at("/paths")
                                .get(path)
                                .at("/get/responses")
                                .has("304"))
                        .as(path)
                        .isEqualTo(server.get(address(path))
                                .headers()
                                .firstValue("ETag")
                                .isPresent()));
    }

    @Test
    void tellsTheRangesOfFiles() {
        JsonNode file = document.at("/paths").get("/dump/{release}/{file}").path("get");
        String address = address("/dump/{release}/{file}");

        assertThat(file.findValuesAsText("name")).contains("Range");
        assertThat(file.path("responses").fieldNames()).toIterable().contains("206", "416");
        assertThat(server.get(address, "Range", "bytes=0-99").statusCode()).isEqualTo(206);
        assertThat(server.get(address, "Range", "bytes=999999999-").statusCode())
                .isEqualTo(416);
        assertThat(document.at("/info/description").asText()).contains("HEAD");
    }

    @Test
    void isOpenApi() {
        assertThat(document.path("openapi").asText()).startsWith("3.1.");
        assertThat(document.at("/info/title").asText()).isNotEmpty();
        assertThat(document.at("/info/version").asText()).isNotEmpty();
        Set<String> ids = new TreeSet<>();
        operations().forEach(operation -> {
            JsonNode value = operation.getValue();
            assertThat(ids.add(value.path("operationId").asText()))
                    .as(operation.getKey())
                    .isTrue();
            assertThat(value.at("/responses/default/$ref").asText()).isEqualTo("#/components/responses/Problem");
            Set<String> places = new TreeSet<>();
            value.path("parameters").forEach(parameter -> {
                assertThat(TYPES.get("in")).contains(parameter.path("in").asText());
                assertThat(TYPES.get("type"))
                        .contains(parameter.at("/schema/type").asText());
                assertThat(parameter.path("description").asText()).isNotEmpty();
                if (parameter.path("in").asText().equals("path")) {
                    assertThat(parameter.path("required").asBoolean()).isTrue();
                    places.add(parameter.path("name").asText());
                }
            });
            Matcher place = PLACE.matcher(operation.getKey());
            assertThat(place.results().map(match -> match.group(1))).containsExactlyInAnyOrderElementsOf(places);
        });
        assertThat(document.at("/components/responses/Problem/content").has("application/problem+json"))
                .isTrue();
    }

    @Test
    void isTheSameInBothLanguagesButForItsWords() throws JsonProcessingException {
        JsonNode french = document("fr");

        assertThat(french.at("/info/title").asText()).isEqualTo("Balise\u00a0: le serveur public");
        assertThat(Streams.stream(french.at("/paths").fieldNames())).containsExactlyElementsOf(paths());
        assertThat(french.toString().replaceAll("\"(summary|description|title|x-language)\":\"[^\"]*\"", ""))
                .isEqualTo(document.toString().replaceAll("\"(summary|description|title|x-language)\":\"[^\"]*\"", ""));
        assertThat(server.get("/openapi.json", "Accept-Language", "fr-CA").body())
                .isEqualTo(server.get("/openapi.json?lang=fr").body());
    }

    @Test
    void typesTheParametersOfQuestions() {
        JsonNode partners = document.at("/paths")
                .get("/queries/which-named-partners-each-initiative-has")
                .path("get");

        assertThat(partners.path("summary").asText()).isEqualTo("Which named bodies are called partners, and in what?");
        assertThat(partners.at("/parameters/0/name").asText()).isEqualTo("role");
        assertThat(partners.at("/parameters/0/schema/default/0").asText())
                .isEqualTo("https://w3id.org/balise/vocab/role/partner");
        assertThat(document.findValuesAsText("format")).contains("date");
        assertThat(document.findValuesAsText("type")).contains("integer");
    }

    private static JsonNode document(String language) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(server.get("/openapi.json?lang=" + language).body());
    }

    private static Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        document.at("/paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    private static Stream<Entry<String, JsonNode>> operations() {
        return paths().stream()
                .flatMap(path -> Streams.stream(document.at("/paths").get(path).elements())
                        .map(operation -> Map.entry(path, operation)));
    }

    /** The path with the examples of its parts; a query where there must be one. */
    private static String address(String path) {
        String filled = path;
        for (JsonNode parameter : document.at("/paths").get(path).at("/get/parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                filled = filled.replace(
                        "{" + parameter.path("name").asText() + "}",
                        parameter.path("example").asText());
            }
        }
        return path.equals("/sparql") ? "/sparql?query=" + Client.encoded("SELECT * { ?s ?p ?o } LIMIT 1") : filled;
    }
}
