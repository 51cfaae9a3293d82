package org.balise.fuseki.descriptions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.sparql.SparqlModule;

/** The operations of the server as OpenAPI 3.1, in one language. */
final class OpenApi {

    private OpenApi() {}

    static Map<String, Object> of(SiteModel model, Words words, Served served) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        ApiOperations.all(model, words).stream()
                .filter(operation ->
                        served.has(operation.path()) || operation.path().equals(SparqlModule.PATH))
                .forEach(operation -> paths.computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
                        .put(operation.method(), operation.members()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info(model, words));
        String address = model.at("");
        document.put("servers", List.of(Json.object("url", address.substring(0, address.length() - 1))));
        document.put("paths", paths);
        document.put("components", components(words));
        return document;
    }

    private static Map<String, Object> info(SiteModel model, Words words) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", words.text("api.title"));
        info.put("description", words.text("api.description"));
        info.put("version", model.site().release().name());
        info.put("license", Json.object("name", "CC BY 4.0", "url", Names.LICENCE));
        info.put("x-language", words.language());
        return info;
    }

    private static Map<String, Object> components(Words words) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "type",
                Json.object(
                        "type", "string",
                        "format", "uri",
                        "enum",
                                List.of(ProblemType.values()).stream()
                                        .map(ProblemType::iri)
                                        .toList()));
        properties.put("title", Json.object("type", "string"));
        properties.put("status", Json.object("type", "integer"));
        properties.put("detail", Json.object("type", "string"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", List.of("type", "title", "status", "detail"));
        schema.put("properties", properties);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("description", words.text("response.default"));
        problem.put(
                "content",
                Json.object(
                        Problem.MEDIA_TYPE,
                        Json.object("schema", Json.object("$ref", "#/components/schemas/Problem"))));
        return Json.object("schemas", Json.object("Problem", schema), "responses", Json.object("Problem", problem));
    }
}
