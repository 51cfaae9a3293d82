package org.balise.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/**
 * What an answer with another status than 200 means, in words of our own that follow the endpoint's address. Of what it says,
 * only the kinds of problem that our own server names are understood (RFC 9457), and the number that is its limit.
 */
final class RefusedAnswer {

    /** What to do where an answer has too many rows. */
    static final String FEWER_ROWS =
            "ask for less (where), in the order of IRIs, which takes a row for each result and not for"
                    + " each of its names, or have it allow more";

    private static final String KIND = "https://w3id.org/balise/problem/";
    private static final String PROBLEM = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RefusedAnswer() {}

    static String meaning(HttpResponse<byte[]> answer) {
        JsonNode problem = problem(answer);
        String limit = problem.path("limit").canConvertToInt()
                ? " (its limit is " + problem.path("limit").intValue() + ")"
                : "";
        return switch (problem.path("type").asText()) {
            case KIND + "too-many-rows" -> "gives no answer of as many rows as this" + limit + "; " + FEWER_ROWS;
            case KIND + "answer-too-large" ->
                "gives no answer of as many bytes as this" + limit + "; ask for less, or have it allow more";
            default -> EndpointStatus.meaning(answer.statusCode());
        };
    }

    private static JsonNode problem(HttpResponse<byte[]> answer) {
        boolean told = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith(PROBLEM))
                .isPresent();
        try {
            return told ? JSON.readTree(answer.body()) : JSON.nullNode();
        } catch (IOException e) {
            return JSON.nullNode();
        }
    }
}
