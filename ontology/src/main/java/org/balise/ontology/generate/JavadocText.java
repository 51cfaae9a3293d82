package org.balise.ontology.generate;

/** Plain text made safe inside a Javadoc comment. */
final class JavadocText {

    private JavadocText() {}

    static String of(String plain) {
        return plain.strip()
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                // A backslash and a u begin an escape that the compiler reads before it knows of comments.
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }
}
