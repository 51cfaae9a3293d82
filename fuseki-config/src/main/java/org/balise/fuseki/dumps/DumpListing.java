package org.balise.fuseki.dumps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.balise.fuseki.site.Site;

/** What there is to download: as JSON for programs, as text or a page for people in their language. */
final class DumpListing {

    static final String JSON = "application/json";
    static final String HTML = "text/html";

    /** The formats of the list, the favourite first. */
    static final List<String> MEDIA_TYPES = List.of(JSON, "text/plain", HTML);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Site site;
    private final Dumps dumps;

    DumpListing(Site site, Dumps dumps) {
        this.site = site;
        this.dumps = dumps;
    }

    /** The digests of these files, as {@code sha256sum --check} reads them. */
    static byte[] digests(List<DumpFile> files) {
        return utf8(files.stream()
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining()));
    }

    byte[] write(String mediaType, Locale language) {
        return switch (mediaType) {
            case JSON -> json();
            case HTML -> utf8(html(language));
            default -> utf8(text(language));
        };
    }

    private byte[] json() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("release", site.release().name());
        list.put("digest", site.release().digest());
        list.put("statements", site.release().statements());
        list.put("files", dumps.files().stream().map(this::entry).toList());
        try {
            return utf8(MAPPER.writeValueAsString(list) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The list is texts and numbers", e);
        }
    }

    private Map<String, Object> entry(DumpFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", file.name());
        entry.put("address", dumps.address(file.name()));
        entry.put("mediaType", file.mediaType());
        file.compression().ifPresent(packing -> entry.put("compression", packing));
        entry.put("bytes", file.bytes());
        entry.put("sha256", file.sha256());
        return entry;
    }

    private String text(Locale language) {
        ResourceBundle words = words(language);
        return title(words, language) + "\n" + about(words, language) + "\n\n"
                + dumps.files().stream()
                        .map(file -> dumps.address(file.name()) + "  " + describe(file, words, language) + "\n")
                        .collect(Collectors.joining())
                + dumps.address(DumpFormat.DIGESTS) + "  " + words.getString("digests") + "\n";
    }

    private String html(Locale language) {
        ResourceBundle words = words(language);
        String title = escaped(title(words, language));
        return "<!doctype html>\n<html lang=\"" + language.getLanguage() + "\">\n<meta charset=\"utf-8\">\n<title>"
                + title
                + "</title>\n<main>\n<h1>" + title + "</h1>\n<p>" + escaped(about(words, language)) + "</p>\n<ul>\n"
                + dumps.files().stream()
                        .map(file -> item(file.name(), describe(file, words, language)))
                        .collect(Collectors.joining())
                + item(DumpFormat.DIGESTS, words.getString("digests")) + "</ul>\n</main>\n</html>\n";
    }

    private String item(String name, String description) {
        return "<li><a href=\"" + escaped(dumps.address(name)) + "\">" + escaped(name) + "</a> " + escaped(description)
                + "</li>\n";
    }

    private String title(ResourceBundle words, Locale language) {
        return message(words, language, "title", site.release().name());
    }

    private String about(ResourceBundle words, Locale language) {
        return message(words, language, "about", site.release().statements());
    }

    private static String describe(DumpFile file, ResourceBundle words, Locale language) {
        return message(words, language, "file", file.sentAs(), file.bytes());
    }

    private static String message(ResourceBundle words, Locale language, String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("org.balise.fuseki.dumps.listing", language);
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
