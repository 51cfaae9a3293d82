package org.balise.fuseki.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.balise.fuseki.show.Marked;

/** Writes HTML. Every text goes through {@link #text} or {@link #marked}, every attribute through {@link #open}. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Hrefs hrefs;
    private final String language;

    /** A page in a language: texts in others are marked. */
    Html(Hrefs hrefs, String language) {
        this.hrefs = hrefs;
        this.language = language;
    }

    /** The beginning of an element, with names and values of attributes in turn; those without a value are left out. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** A text of an outline, with its links and languages. */
    Html marked(String text) {
        Deque<String> open = new ArrayDeque<>();
        Marked.read(text, new Marked.Reader() {

            @Override
            public void text(String plain) {
                escape(plain);
            }

            @Override
            public void link(String target) {
                Optional<String> href = hrefs.of(target);
                begin(href.isPresent() ? "a" : "span", "href", href.orElse(""), "rel", hrefs.relation(target));
            }

            @Override
            public void language(String tag) {
                begin("bdi", "lang", tag.equals(language) ? "" : tag);
            }

            @Override
            public void ink(boolean strong) {
                begin(strong ? "b" : "small");
            }

            @Override
            public void end() {
                out.append("</").append(open.pop()).append('>');
            }

            private void begin(String element, String... attributes) {
                open.push(element);
                open(element, attributes);
            }

            private void open(String element, String... attributes) {
                Html.this.open(element, attributes);
            }
        });
        return this;
    }

    /** JSON within a script element of data: no browser runs it, and nothing in it ends the element. */
    Html data(String json) {
        out.append("<script type=\"application/ld+json\">")
                .append(json.replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029"));
        return close("script");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return "<!DOCTYPE html>\n" + out;
    }
}
