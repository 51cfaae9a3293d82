package org.balise.fuseki.descriptions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.balise.fuseki.questions.Parameter;
import org.balise.fuseki.questions.ParameterType;

/** One parameter of an operation, as OpenAPI has it. */
final class ApiParameter {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private ApiParameter(String name, String in, boolean required, String description, Map<String, Object> schema) {
        members.put("name", name);
        members.put("in", in);
        members.put("required", required);
        members.put("description", description);
        members.put("schema", schema);
    }

    Map<String, Object> members() {
        return members;
    }

    static ApiParameter query(String name, Words words, Map<String, Object> schema) {
        return new ApiParameter(name, "query", false, words.text("parameter." + name), schema);
    }

    /** A part of the path, with an example that exists. */
    static ApiParameter path(String name, Words words, String example) {
        ApiParameter parameter =
                new ApiParameter(name, "path", true, words.text("parameter." + name), Json.object("type", "string"));
        parameter.members.put("example", example);
        return parameter;
    }

    /** A field of the header, with an example that the server takes. */
    static ApiParameter header(String name, Words words, String example) {
        ApiParameter parameter =
                new ApiParameter(name, "header", false, words.text("parameter." + name), Json.object("type", "string"));
        parameter.members.put("example", example);
        return parameter;
    }

    static ApiParameter of(Parameter parameter, Words words) {
        List<Object> defaults = IntStream.range(0, parameter.defaults().size())
                .mapToObj(index -> value(parameter, index))
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        if (parameter.repeatable()) {
            schema.put("type", "array");
            schema.put("items", schema(parameter));
            schema.put("default", defaults);
        } else {
            schema.putAll(schema(parameter));
            schema.put("default", defaults.get(0));
        }
        String description = words.text("values." + parameter.type().name(), example(parameter));
        return new ApiParameter(parameter.name(), "query", false, description, schema);
    }

    private static String example(Parameter parameter) {
        return parameter.type() == ParameterType.DATE ? "YYYY-MM-DD" : parameter.text(0);
    }

    private static Object value(Parameter parameter, int index) {
        String text = parameter.text(index);
        return switch (parameter.type()) {
            case INTEGER -> Long.parseLong(text);
            default -> text;
        };
    }

    private static Map<String, Object> schema(Parameter parameter) {
        return switch (parameter.type()) {
            case DATE -> Json.object("type", "string", "format", "date");
            case INTEGER -> Json.object("type", "integer");
            case RESOURCE, WORDING, TEXT -> Json.object("type", "string");
        };
    }
}
