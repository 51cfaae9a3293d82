package org.balise.fuseki.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.balise.problem.QueryException;
import org.balise.sparql.QueryText;

/** The text of a query and where it comes from: a file, or standard input as {@code -}. */
record QuerySource(String name, String text) {

    private static final String STANDARD_INPUT = "-";
    private static final Pattern PLACE = Pattern.compile("( at)? ?[Ll]ine:? \\d+, column:? \\d+[.:]?");

    static QuerySource read(String name, Terminal terminal) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return new QuerySource(name, utf8(terminal.in().readAllBytes()));
            }
            DataFiles.mustBeReadable(Path.of(name));
            return new QuerySource(name, utf8(Files.readAllBytes(Path.of(name))));
        } catch (CharacterCodingException e) {
            throw CommandFailure.usage("error.encoding", name);
        } catch (IOException e) {
            throw CommandFailure.notRun("error.file", name);
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    Query parsed() {
        try {
            return QueryText.parse(text);
        } catch (QueryException e) {
            if (e.line() == 0) {
                throw CommandFailure.usage("query.unfit", name, String.valueOf(e.getMessage()));
            }
            throw CommandFailure.usage(
                    "query.syntax", name, e.line(), Math.max(1, e.column()), reason(String.valueOf(e.getMessage())));
        }
    }

    /** Without the place, which is told before it, and without the list of all that could stand there. */
    private static String reason(String message) {
        String first = message.lines().findFirst().orElse("");
        int expected = first.indexOf("Was expecting");
        String sentence = expected > 0 ? first.substring(0, expected) : first;
        return PLACE.matcher(sentence)
                .replaceFirst("")
                .strip()
                .replaceAll(" {2,}", ": ")
                .replaceFirst("\\.$", "");
    }
}
