package org.balise.fuseki.descriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.fuseki.http.OfferedFormats;
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
                .takes(format(GraphFormat.offered().names(), words, "json", "html"))
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answersAnew(with(GraphFormat.mediaTypes(), JSON, HTML), words);
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
                .answersAnew(answers, words);
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
                .answersAnew(answers, words);
    }

    /** What other parts of the server have; an operation is only told where the server has its address. */
    private void documents() {
        List<String> formats = with(GraphFormat.mediaTypes(), HTML);
        thing("/id/{kind}/{name}", "entity", "document", Map.of("kind", "program", "name", example()));
        thing("/def/", "ontology", "ontologyDocument", Map.of());
        thing("/def/{term}", "term", "termDocument", Map.of("term", "Program"));
        thing("/vocab/{scheme}", "scheme", "schemeDocument", Map.of("scheme", "role"));
        thing(
                "/vocab/{scheme}/{concept}",
                "concept",
                "conceptDocument",
                Map.of("scheme", "role", "concept", "partner"));
        add("/assets/document.css", "styleSheet").answersAnew(List.of("text/css"), words);
        add("/assets/balise.svg", "icon").answersAnew(List.of("image/svg+xml"), words);
        String release = model.site().release().name();
        add("/dump/{release}/", "dumps")
                .takes(ApiParameter.path("release", words, release))
                .answersAnew(List.of(JSON, "text/plain", HTML), words);
        add("/dump/{release}/{file}", "dump")
                .takes(ApiParameter.path("release", words, release))
                .takes(ApiParameter.path("file", words, "balise.nq.gz"))
                .answersAnew(List.of(ANY), words)
                .answersInParts(ANY, words);
        add("/dump/latest/", "latestDumps").redirects(words);
        add("/dump/latest/{file}", "latestDump")
                .takes(ApiParameter.path("file", words, "balise.nq.gz"))
                .redirects(words);
        add("/conformance", "conformance")
                .takes(format(GraphFormat.offered().names(), words, "html"))
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answersAnew(formats, words);
    }

    /** A thing, which leads to its document, and the document, whose address has no slash at its end. */
    private void thing(String path, String id, String document, Map<String, String> examples) {
        String ofDocument = "/doc" + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        ApiOperation thing = add(path, id);
        ApiOperation told = add(ofDocument.replace("/doc/id/", "/doc/"), document);
        Stream.of("kind", "name", "term", "scheme", "concept")
                .filter(examples::containsKey)
                .map(part -> ApiParameter.path(part, words, examples.getOrDefault(part, "")))
                .forEach(part -> {
                    thing.takes(part);
                    told.takes(part);
                });
        ApiParameter format = format(GraphFormat.offered().names(), words, "html");
        thing.takes(format).redirects(words);
        told.takes(format).answersAnew(with(GraphFormat.mediaTypes(), HTML), words);
    }

    private void descriptions() {
        List<String> graphs = GraphFormat.mediaTypes();
        List<String> names = GraphFormat.offered().names();
        add("/void", "void").takes(format(names, words)).answersAnew(graphs, words);
        add("/.well-known/void", "wellKnownVoid").takes(format(names, words)).answersAnew(graphs, words);
        add("/catalog", "catalog").takes(format(names, words)).answersAnew(graphs, words);
        add("/prefixes", "prefixes").takes(format(names, words, "json")).answersAnew(with(graphs, JSON), words);
        add("/openapi.json", "openapi")
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answersAnew(List.of(JSON), words);
        add("/robots.txt", "robots").answersAnew(List.of("text/plain"), words);
    }

    private void question(Question question) {
        ApiOperation operation =
                ApiOperation.get("/" + question.path(), question.name(), question.sentence(words.language()));
        question.parameters().forEach(parameter -> operation.takes(ApiParameter.of(parameter, words)));
        operation
                .takes(ApiParameter.query(
                        "format", words, Json.object("type", "string", "enum", List.of("json", "csv", "tsv", "xml"))))
                .takes(ApiParameter.query("lang", words, LANGUAGE))
                .answersAnew(
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

    private static ApiParameter format(List<String> names, Words words, String... more) {
        return ApiParameter.query(
                OfferedFormats.PARAMETER, words, Json.object("type", "string", "enum", with(names, more)));
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
