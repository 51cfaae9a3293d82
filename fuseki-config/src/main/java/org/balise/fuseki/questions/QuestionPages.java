package org.balise.fuseki.questions;

import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.site.Site;

/** The questions as plain pages in one language, usable without scripts. */
final class QuestionPages {

    private final Site site;
    private final String language;
    private final ResourceBundle words;

    QuestionPages(Site site, Locale language) {
        this.site = site;
        this.language = language.getLanguage();
        this.words = ResourceBundle.getBundle("org.balise.fuseki.questions.pages", language);
    }

    Body list(Collection<Question> questions) {
        String items = questions.stream()
                .map(question -> "<li><a href=\"%s\">%s</a> (%s)</li>\n"
                        .formatted(
                                address(question.path()),
                                escaped(question.sentence(language)),
                                escaped(question.keyword(language))))
                .collect(Collectors.joining());
        return page("queries", words.getString("title"), "<ol>\n" + items + "</ol>\n");
    }

    Body page(Question question) {
        String fields = question.parameters().stream().flatMap(this::fields).collect(Collectors.joining());
        String formats = AnswerFormats.NAMES.stream()
                .map(name -> "<option>" + name + "</option>")
                .collect(Collectors.joining());
        String form = """
                <form action="%s">
                %s<p><label>%s <select name="format">%s</select></label></p>
                <p><button>%s</button></p>
                </form>
                <h2>%s</h2>
                <pre lang="en"><code>%s</code></pre>
                <p><a href="%s">%s</a></p>
                """.formatted(
                        escaped(site.address().at(question.path())),
                        fields,
                        words.getString("format"),
                        formats,
                        words.getString("ask"),
                        words.getString("query"),
                        escaped(question.query()),
                        address("queries"),
                        words.getString("all"));
        return page(question.path(), question.sentence(language), form);
    }

    /** One field for each default: the form as it comes asks what the question asks. */
    private Stream<String> fields(Parameter parameter) {
        return IntStream.range(0, parameter.defaults().size())
                .mapToObj(index -> "<p><label>%s <input name=\"%s\" value=\"%s\" size=\"60\"></label></p>\n"
                        .formatted(
                                escaped(parameter.name()), escaped(parameter.name()), escaped(parameter.text(index))));
    }

    private Body page(String path, String title, String content) {
        String other = language.equals("fr") ? "en" : "fr";
        String page = """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <title>%s</title>
                <main>
                <h1>%s</h1>
                %s</main>
                <p><a href="%s" hreflang="%s" lang="%s">%s</a></p>
                </html>
                """.formatted(
                        language,
                        escaped(title),
                        escaped(title),
                        content,
                        escaped(site.address().at(path + "?lang=" + other)),
                        other,
                        other,
                        words.getString("other"));
        return Body.of(page.getBytes(StandardCharsets.UTF_8));
    }

    private String address(String path) {
        return escaped(site.address().at(path + "?lang=" + language));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
