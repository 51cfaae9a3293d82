package org.balise.synthetic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.balise.evidence.CharRange;

/** An invented document: a text that grows by what it states, so that every passage is a range of it. */
final class SourceDocument {

    private static final String BETWEEN = ".\n";

    private final String slug;
    private final Bilingual title;
    private final StringBuilder text = new StringBuilder();

    SourceDocument(String slug, Bilingual title) {
        this.slug = slug;
        this.title = title;
        say(title.english() + " / " + title.french());
    }

    String iri() {
        return Iris.source(slug);
    }

    Bilingual title() {
        return title;
    }

    String fileName() {
        return slug + ".txt";
    }

    String text() {
        return text.toString();
    }

    int characterCount() {
        return text.codePointCount(0, text.length());
    }

    /** Lets the document state something; no phrase has characters beyond the basic plane. */
    String say(String phrase) {
        int start = text.length();
        text.append(phrase).append(BETWEEN);
        return iri() + new CharRange(start, start + phrase.length()).fragment();
    }

    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
