package org.balise.fuseki.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.StreamSupport;

/**
 * A problem document (RFC 9457): type, title and detail in the language asked for, the same in the other language under its
 * tag, and the facts of the case. It never holds a stack trace, a class name, a path, or words of the request, but for a prefix
 * that the query does not declare (cases 4, 30, 42).
 *
 * @param type what kind of problem it is
 * @param facts members of the document beside the common ones, such as {@code line} or {@code limit}
 */
public record Problem(ProblemType type, Map<String, Object> facts) {

    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String RETRY_SECONDS = "2";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Copies the facts.
     *
     * @param type what kind of problem it is
     * @param facts members of the document beside the common ones
     */
    public Problem {
        facts = Map.copyOf(facts);
    }

    /**
     * A problem without facts of its own.
     *
     * @param type what kind of problem it is
     * @return the problem
     */
    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of());
    }

    /**
     * A problem with one fact.
     *
     * @param type what kind of problem it is
     * @param name the name of the fact, also its place holder in the message
     * @param value a number, text, or list of texts
     * @return the problem
     */
    public static Problem of(ProblemType type, String name, Object value) {
        return new Problem(type, Map.of(name, value));
    }

    /**
     * What is wrong and what is allowed, in one or two sentences.
     *
     * @param locale English or French; any other gives English
     * @return the sentences
     */
    public String detail(Locale locale) {
        return message("detail", locale);
    }

    /**
     * The kind of problem in a few words.
     *
     * @param locale English or French; any other gives English
     * @return the words
     */
    public String title(Locale locale) {
        return message("title", locale);
    }

    /**
     * Writes the document with the problem's status. A response that already left keeps what it has.
     *
     * @param request what was asked, whose languages decide that of the document
     * @param response where to
     * @throws IOException when the client is gone
     */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale language = AcceptedLanguages.of(request).locale();
        response.resetBuffer();
        response.setHeader("Content-Language", language.getLanguage());
        response.setStatus(type.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", PublicHeaders.VARY);
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", allowed());
        }
        if (type == ProblemType.BUSY || type == ProblemType.NOT_READY || type == ProblemType.STOPPING) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setContentType(MEDIA_TYPE);
        byte[] body = document(language);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * The document.
     *
     * @param language English or French; any other gives English
     * @return JSON in UTF-8
     */
    public byte[] document(Locale language) {
        Locale other = language.getLanguage().equals("fr") ? Locale.ENGLISH : Locale.FRENCH;
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.iri());
        members.put("title", title(language));
        members.put("status", type.status());
        members.put("detail", detail(language));
        Map<String, Object> translated = new LinkedHashMap<>();
        translated.put("title", title(other));
        translated.put("detail", detail(other));
        members.put(other.getLanguage(), translated);
        facts.keySet().stream().sorted().forEach(name -> members.put(name, facts.getOrDefault(name, "")));
        try {
            return (JSON.writeValueAsString(members) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem's facts are numbers and texts", e);
        }
    }

    private String message(String part, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.balise.fuseki.http.problems", locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
        String key = type.slug() + "." + part;
        String special = key + "." + kind();
        String text = bundle.getString(bundle.containsKey(special) ? special : key);
        Object[] arguments = {
            facts.getOrDefault("limit", ""),
            facts.getOrDefault("line", ""),
            facts.getOrDefault("column", ""),
            allowed(),
            facts.getOrDefault("firstRow", ""),
            facts.getOrDefault("prefix", ""),
            facts.getOrDefault("parameter", "")
        };
        return new MessageFormat(text, locale).format(arguments);
    }

    /** Of the sentences of one type, some have another wording for some facts. */
    private String kind() {
        if (facts.containsKey("prefix")) {
            return "prefix";
        }
        boolean nothing = facts.getOrDefault("allowed", "") instanceof Collection<?> several && several.isEmpty();
        return nothing ? "nothing" : facts.getOrDefault("form", "").toString();
    }

    private String allowed() {
        Object allowed = facts.getOrDefault("allowed", "");
        return allowed instanceof Iterable<?> several ? String.join(", ", texts(several)) : allowed.toString();
    }

    private static Iterable<String> texts(Iterable<?> several) {
        return () -> StreamSupport.stream(several.spliterator(), false)
                .map(Object::toString)
                .iterator();
    }
}
