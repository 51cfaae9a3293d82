package org.balise.examples;

import java.util.List;
import java.util.stream.Stream;

/** Texts that a query made by joining texts would take as more than a text, and texts that are hardly any. */
final class HostileTexts {

    /** None is an IRI, a slug, a language, a date, a token or a pattern, and none stands in a name. */
    static final List<String> ALL = Stream.concat(
                    ClearErrors.HOSTILE.stream(),
                    Stream.of(
                            "' } UNION { ?this ?p ?o } #",
                            "\\",
                            "\\\"",
                            "\\u0022 } #",
                            "\\\\u0022",
                            "\"\"\"",
                            "'''",
                            "} LIMIT 1 #",
                            "{}{}",
                            "}",
                            "line\nbreak\r\n} {",
                            "<urn:x>",
                            "?this ?p",
                            "%22%7D%7B",
                            ".*",
                            "$1",
                            "^|`",
                            "\0",
                            "\u0001\u001F\u007F",
                            "\uFFFD",
                            "\uFFFE\uFFFF",
                            "\uD83D\uDE00",
                            "\uD800",
                            "\uDC00 x",
                            "\u202E\u200B\u2028"))
            .toList();

    private HostileTexts() {}
}
