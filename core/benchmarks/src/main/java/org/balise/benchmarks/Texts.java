package org.balise.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** The queries that stand beside this class as {@code .rq} files. */
final class Texts {

    private Texts() {}

    static Query query(String name) {
        return parse(of(name));
    }

    static Query parse(String text) {
        return QueryFactory.create(text, Syntax.syntaxARQ);
    }

    static String of(String name) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name + ".rq"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
