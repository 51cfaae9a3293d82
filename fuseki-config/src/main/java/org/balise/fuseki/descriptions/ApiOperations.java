package org.balise.fuseki.descriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.fuseki.questions.Question;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.results.RowFormat;

/** The operations that the server can have, with words in one language. */
final class ApiOperations {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    /** Which it is, the name of the file tells. */
    private static final String ANY = "*/*";

    private static final Map<String, Object> TEXT = Json.object("type", "string");
    private static final Map<String, Object> TEXTS = Json.object("type", "array", "items", TEXT);
    private static final Map<String, Object> FORMAT = Json.object(
            "type",
            "string",
            "enum",
            Stream.concat(
                            Stream.of(RowFormat.values()).map(RowFormat::shortName),
                            Stream.of(GraphFormat.values()).map(GraphFormat::shortName))
                    .toList());
    private static final Map<String, Object> LANGUAGE = Json.object("type", "string", "enum", Words.LANGUAGES);

    private final SiteModel model;
    private final Words words;
    private final List<ApiOperation> operations = new ArrayList<>();

    private ApiOperations(SiteModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    static List<ApiOperation> all(SiteModel model, Words words) {
        ApiOperations all = new ApiOperations(model, words);
        all.add("/", "root").answers(List.of("text/plain"), words);
        all.sparql();
        all.documents();
        all.descriptions();
        all.add("/queries", "queries")
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answers(with(GraphFormat.mediaTypes(), JSON, HTML), words);
        model.questions().forEach(all::question);
        return all.operations;
    }

    private void sparql() {
        List<String> answers =
                with(RowFormat.mediaTypesOfRows(), GraphFormat.mediaTypes().toArray(String[]::new));
        add("/sparql", "query")
                .takes(ApiParameter.query("query", words, TEXT))
                .takes(ApiParameter.query("default-graph-uri", words, TEXTS))
                .takes(ApiParameter.query("named-graph-uri", words, TEXTS))
                .takes(ApiParameter.query("format", words, FORMAT))
                .answers(answers, words);
        ApiOperation post = ApiOperation.post("/sparql", "queryByPost", words.text("operation.query"));
        operations.add(post);
        Map<String, Object> form = Json.object(
                "type", "object",
                "required", List.of("query"),
                "properties",
                        Json.object(
                                "query", TEXT, "default-graph-uri", TEXTS, "named-graph-uri", TEXTS, "format", FORMAT));
        post.takesBody(Json.object(
                        "application/sparql-query", Json.object("schema", TEXT),
                        "application/x-www-form-urlencoded", Json.object("schema", form)))
                .answers(answers, words);
    }

    /** What other parts of the server have; an operation is only told where the server has its address. */
    private void documents() {
        List<String> formats = with(GraphFormat.mediaTypes(), HTML);
        add("/id/{kind}/{name}", "entity")
                .takes(ApiParameter.path("kind", words, "program"))
                .takes(ApiParameter.path("name", words, example()))
                .redirects(words);
        add("/doc/{kind}/{name}", "document")
                .takes(ApiParameter.path("kind", words, "program"))
                .takes(ApiParameter.path("name", words, example()))
                .answers(formats, words);
        add("/def/{term}", "term")
                .takes(ApiParameter.path("term", words, "Program"))
                .redirects(words);
        add("/vocab/{scheme}/{concept}", "concept")
                .takes(ApiParameter.path("scheme", words, "role"))
                .takes(ApiParameter.path("concept", words, "partner"))
                .redirects(words);
        add("/assets/document.css", "styleSheet").answers(List.of("text/css"), words);
        add("/assets/balise.svg", "icon").answers(List.of("image/svg+xml"), words);
        String release = model.site().release().name();
        add("/dump/{release}/", "dumps")
                .takes(ApiParameter.path("release", words, release))
                .answers(List.of(JSON, "text/plain", HTML), words);
        add("/dump/{release}/{file}", "dump")
                .takes(ApiParameter.path("release", words, release))
                .takes(ApiParameter.path("file", words, "balise.nq.gz"))
                .answers(List.of(ANY), words);
        add("/conformance", "conformance")
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answers(formats, words);
    }

    private void descriptions() {
        List<String> graphs = GraphFormat.mediaTypes();
        add("/void", "void").answers(graphs, words);
        add("/.well-known/void", "wellKnownVoid").answers(graphs, words);
        add("/catalog", "catalog").answers(graphs, words);
        add("/prefixes", "prefixes").answers(with(graphs, JSON), words);
        add("/openapi.json", "openapi")
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answers(List.of(JSON), words);
        add("/robots.txt", "robots").answers(List.of("text/plain"), words);
    }

    private void question(Question question) {
        ApiOperation operation =
                ApiOperation.get("/" + question.path(), question.name(), question.sentence(words.language()));
        question.parameters().forEach(parameter -> operation.takes(ApiParameter.of(parameter, words)));
        operation
                .takes(ApiParameter.query(
                        "format", words, Json.object("type", "string", "enum", List.of("json", "csv", "tsv", "xml"))))
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answers(
                        with(
                                RowFormat.mediaTypesOfRows(),
                                with(GraphFormat.mediaTypes(), HTML).toArray(String[]::new)),
                        words);
        operations.add(operation);
    }

    private ApiOperation add(String path, String id) {
        ApiOperation operation = ApiOperation.get(path, id, words.text("operation." + id));
        operations.add(operation);
        return operation;
    }

    private String example() {
        return model.statistics().examples().stream()
                .findFirst()
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .orElse("sarahs-place");
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
