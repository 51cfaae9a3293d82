package org.balise.validation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Writes a report as JSON. */
final class JsonReport {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonReport() {}

    static String write(ValidationReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("conforms", report.conforms());
        root.put("profile", lower(report.profile()));
        ArrayNode problems = root.putArray("problems");
        report.problems().forEach(problem -> add(problems.addObject(), problem));
        return root.toPrettyString();
    }

    private static void add(ObjectNode target, ValidationProblem problem) {
        target.put("file", problem.file());
        target.put("line", problem.line());
        target.put("column", problem.column());
        target.put("severity", lower(problem.severity()));
        target.put("rule", problem.rule());
        target.putObject("message")
                .put("en", problem.message().english())
                .put("fr", problem.message().french());
        problem.focus().ifPresent(focus -> target.put("focus", focus));
        problem.path().ifPresent(path -> target.put("path", path));
        problem.value().ifPresent(value -> target.put("value", value));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
