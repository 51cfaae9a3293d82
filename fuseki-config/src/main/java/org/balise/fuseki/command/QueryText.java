package org.balise.fuseki.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** The text of a query and where it comes from: a file, or standard input as {@code -}. */
record QueryText(String name, String text) {

    private static final String BASE = "https://w3id.org/balise/";
    private static final String STANDARD_INPUT = "-";

    static QueryText read(String name, Terminal terminal) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return new QueryText(name, utf8(terminal.in().readAllBytes()));
            }
            DataFiles.mustBeReadable(Path.of(name));
            return new QueryText(name, utf8(Files.readAllBytes(Path.of(name))));
        } catch (CharacterCodingException e) {
            throw CommandFailure.usage("query.encoding", name);
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
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw CommandFailure.usage(
                    "query.syntax", name, Math.max(1, e.getLine()), Math.max(1, e.getColumn()), reason);
        } catch (QueryException e) {
            throw CommandFailure.usage("query.refused", name, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw CommandFailure.usage("query.deep", name);
        }
    }
}
