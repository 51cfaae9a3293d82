package org.balise.rdf;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;
import org.balise.problem.MalformedException;

/**
 * A value that is one literal.
 *
 * @param <T> the type of the value
 * @param type the type of the value
 * @param written the datatype that it is written in
 * @param read the datatypes that it is read from
 * @param parser makes the value of the literal's text
 * @param printer makes the text of the value
 * @param order the order of several values
 */
record LiteralCodec<T>(
        Class<T> type,
        RDFDatatype written,
        Set<String> read,
        Function<String, T> parser,
        Function<T, String> printer,
        Comparator<? super T> order)
        implements ValueCodec<T> {

    static <T> LiteralCodec<T> of(Class<T> type, RDFDatatype written, List<String> read, Function<String, T> parser) {
        Set<String> iris = read.stream()
                .map(name -> name.contains(":") ? name : XSD.NS + name)
                .collect(Collectors.toUnmodifiableSet());
        return new LiteralCodec<>(
                type, written, iris, parser, Object::toString, Comparator.comparing(Object::toString));
    }

    LiteralCodec<T> sortedBy(Comparator<? super T> other) {
        return new LiteralCodec<>(type, written, read, parser, printer, other);
    }

    LiteralCodec<T> writtenAs(Function<T, String> other) {
        return new LiteralCodec<>(type, written, read, parser, other, order);
    }

    @Override
    public Optional<T> read(Node term, GraphReading graph) {
        if (!term.isLiteral() || !read.contains(term.getLiteralDatatypeURI())) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(term.getLiteralLexicalForm()));
        } catch (IllegalArgumentException | DateTimeException | MalformedException e) {
            return Optional.empty();
        }
    }

    @Override
    public Node write(T value, Graph target) {
        return NodeFactory.createLiteralDT(printer.apply(value), written);
    }
}
