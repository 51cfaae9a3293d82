package org.balise.fuseki.descriptions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One operation of the server, as OpenAPI has it. */
final class ApiOperation {

    private static final Map<String, Object> TEXT = Json.object("type", "string");

    private final String path;
    private final String method;
    private final String id;
    private final String summary;
    private final List<Map<String, Object>> parameters = new ArrayList<>();
    private final Map<String, Object> responses = new LinkedHashMap<>();
    private Map<String, Object> body = Map.of();

    private ApiOperation(String path, String method, String id, String summary) {
        this.path = path;
        this.method = method;
        this.id = id;
        this.summary = summary;
    }

    static ApiOperation get(String path, String id, String summary) {
        return new ApiOperation(path, "get", id, summary);
    }

    static ApiOperation post(String path, String id, String summary) {
        return new ApiOperation(path, "post", id, summary);
    }

    String path() {
        return path;
    }

    String method() {
        return method;
    }

    ApiOperation takes(ApiParameter parameter) {
        parameters.add(parameter.members());
        return this;
    }

    /** A body of one of these types. */
    ApiOperation takesBody(Map<String, Object> content) {
        body = Json.object("required", true, "content", content);
        return this;
    }

    ApiOperation answers(List<String> mediaTypes, Words words) {
        Map<String, Object> content = new LinkedHashMap<>();
        mediaTypes.forEach(type -> content.put(type, Json.object("schema", isJson(type) ? Map.of() : TEXT)));
        responses.put("200", Json.object("description", words.text("response.200"), "content", content));
        return this;
    }

    /** An answer with a tag, which is not sent again to who has it. */
    ApiOperation answersAnew(List<String> mediaTypes, Words words) {
        answers(mediaTypes, words);
        responses.put("304", Json.object("description", words.text("response.304")));
        return this;
    }

    /** A part of the answer of type {@code mediaType}, for who asks for it. */
    ApiOperation answersInParts(String mediaType, Words words) {
        takes(ApiParameter.header("Range", words, "bytes=0-99"));
        responses.put(
                "206",
                Json.object(
                        "description",
                        words.text("response.206"),
                        "content",
                        Json.object(mediaType, Json.object("schema", TEXT))));
        responses.put("416", Json.object("$ref", "#/components/responses/Problem"));
        return this;
    }

    ApiOperation redirects(Words words) {
        responses.put("303", Json.object("description", words.text("response.303")));
        return this;
    }

    /** The members of the operation; whatever it does not answer it tells by a problem document. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("operationId", id);
        members.put("summary", summary);
        if (!parameters.isEmpty()) {
            members.put("parameters", parameters);
        }
        if (!body.isEmpty()) {
            members.put("requestBody", body);
        }
        Map<String, Object> all = new LinkedHashMap<>(responses);
        all.put("default", Json.object("$ref", "#/components/responses/Problem"));
        members.put("responses", all);
        return members;
    }

    private static boolean isJson(String mediaType) {
        return mediaType.endsWith("json");
    }
}
