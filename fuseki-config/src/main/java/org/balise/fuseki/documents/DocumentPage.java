package org.balise.fuseki.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balise.fuseki.show.EntityInWords;
import org.balise.fuseki.show.Entry;
import org.balise.fuseki.show.Marked;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.query.View;

/** A document as a page for people, in one language. */
final class DocumentPage {

    private final Document document;
    private final Topics topics;
    private final PageWords words;
    private final View view;
    private final EntityInWords told;
    private final StatementsInWords statements;
    private final Html html;

    DocumentPage(Topics topics, Document document, Locale language) {
        this.document = document;
        this.topics = topics;
        this.words = new PageWords(language);
        this.view = topics.site().catalogue().view().in(language.getLanguage(), other(language));
        this.told = new EntityInWords(view, words, true);
        this.statements = new StatementsInWords(document, told, words);
        this.html = new Html(new Hrefs(topics.site().address()), language.getLanguage());
    }

    private static String other(Locale language) {
        return language.getLanguage().equals("fr") ? "en" : "fr";
    }

    void write(OutputStream out) {
        Optional<Entity> entity = view.find(Id.of(document.topic().iri()));
        String title = entity.map(told::title).orElseGet(statements::title);
        html.open("html", "lang", words.locale().getLanguage());
        head(title);
        html.open("body");
        top();
        html.open("main").open("h1").marked(title).close("h1");
        entity.ifPresent(found -> reasons(told.titleReasons(found)));
        html.open("p", "class", "kind")
                .marked(entity.map(told::kind).orElseGet(statements::kind))
                .text(" ");
        html.open("code").text(document.topic().iri()).close("code").close("p");
        entity.flatMap(told::owner)
                .ifPresent(owner ->
                        html.open("p").marked(words.text("show.owner", owner)).close("p"));
        PageEntries entries = new PageEntries(html);
        entries.write(entity.map(told::fields).orElseGet(statements::fields));
        section("show.discrepancies", entity.map(told::discrepancies).orElse(List.of()));
        section("show.reported", entity.map(told::reported).orElse(List.of()));
        section("page.pointing", statements.pointing());
        section("page.attested", statements.attested());
        about();
        html.close("main").close("body").close("html");
        send(out);
    }

    private void head(String title) {
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("title")
                .text(StatementsInWords.plain(title))
                .text(" – Balise")
                .close("title");
        html.open("link", "rel", "stylesheet", "href", at(Asset.STYLE));
        html.open("link", "rel", "icon", "type", "image/svg+xml", "href", at(Asset.ICON));
        DocumentLinks links = new DocumentLinks(topics.site().address(), document.topic());
        html.open(
                "link",
                "rel",
                "canonical",
                "href",
                topics.site().address().at(document.topic().documentPath()));
        for (Variant variant : Variant.all()) {
            html.open(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    variant.format().mediaType(),
                    "hreflang",
                    variant.language(),
                    "href",
                    links.address(variant));
        }
        html.data(SchemaOrg.of(document)).close("head");
    }

    private String at(String path) {
        return topics.site().address().at(path);
    }

    /** The way to the same page in the other language. */
    private void top() {
        String other = other(words.locale());
        String address = new DocumentLinks(topics.site().address(), document.topic())
                .address(new Variant(DocumentFormat.HTML, other));
        html.open("header").open("p").open("b").text("Balise").close("b");
        html.open("a", "href", address, "hreflang", other, "lang", other, "rel", "alternate")
                .text(new PageWords(Locale.forLanguageTag(other)).text("page.this"))
                .close("a");
        html.close("p").close("header");
    }

    private void reasons(List<String> reasons) {
        new PageEntries(html).notes(reasons);
    }

    private void section(String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            html.open("section").open("h2").text(words.text(heading)).close("h2");
            new PageEntries(html).write(entries);
            html.close("section");
        }
    }

    private void about() {
        html.open("footer").open("h2").text(words.text("page.about")).close("h2");
        html.open("ul");
        statements.comments().forEach(comment -> html.open("li").marked(comment).close("li"));
        html.open("li")
                .marked(words.text("page.licence", Marked.link(DocumentRecord.LICENCE, "CC BY 4.0")))
                .close("li");
        html.open("li")
                .text(words.text("page.release", topics.site().release().name()))
                .close("li");
        List<String> sources = statements.sources(view);
        sources.forEach(source -> html.open("li").marked(source).close("li"));
        html.open("li").text(words.text("page.formats"));
        DocumentLinks links = new DocumentLinks(topics.site().address(), document.topic());
        for (Variant variant : Variant.all()) {
            if (variant.language().isEmpty()) {
                html.text(" ")
                        .open("a", "href", links.address(variant))
                        .text(variant.format().mediaType())
                        .close("a");
            }
        }
        html.close("li").close("ul").close("footer");
    }

    private void send(OutputStream out) {
        try {
            out.write(html.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
