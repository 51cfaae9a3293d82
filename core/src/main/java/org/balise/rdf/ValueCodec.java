package org.balise.rdf;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Reads and writes one value of a property.
 *
 * @param <T> the type of the value
 */
interface ValueCodec<T> {

    Class<T> type();

    /** The value; empty if the term is none of this type. */
    Optional<T> read(Node term, GraphReading graph);

    /** The term; what else belongs to the value goes into the target. */
    Node write(T value, Graph target);

    /** The order in which several values stand. */
    Comparator<? super T> order();
}
