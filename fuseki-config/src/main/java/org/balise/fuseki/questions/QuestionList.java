package org.balise.fuseki.questions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.site.Site;

/** All questions as JSON. */
final class QuestionList {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private QuestionList() {}

    static Body json(Site site, Collection<Question> questions, Map<String, String> prefixes) {
        List<Map<String, Object>> list = questions.stream()
                .map(question -> entry(site, question, prefixes))
                .toList();
        try {
            return Body.of((JSON.writeValueAsString(list) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists and texts are JSON", e);
        }
    }

    private static Map<String, Object> entry(Site site, Question question, Map<String, String> prefixes) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("number", question.number());
        entry.put("name", question.name());
        entry.put("iri", question.iri());
        entry.put("address", site.address().at(question.path()));
        entry.put("question", inBoth(question.sentence("en"), question.sentence("fr")));
        entry.put("keyword", inBoth(question.keyword("en"), question.keyword("fr")));
        entry.put(
                "parameters",
                question.parameters().stream()
                        .map(parameter -> entry(parameter, prefixes))
                        .toList());
        entry.put("query", question.query());
        return entry;
    }

    private static Map<String, Object> entry(Parameter parameter, Map<String, String> prefixes) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", parameter.name());
        entry.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
        entry.put("repeatable", parameter.repeatable());
        entry.put(
                "default",
                IntStream.range(0, parameter.defaults().size())
                        .mapToObj(parameter::text)
                        .toList());
        entry.put("allowed", parameter.allowedForms(prefixes));
        return entry;
    }

    private static Map<String, String> inBoth(String english, String french) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", english);
        both.put("fr", french);
        return both;
    }
}
