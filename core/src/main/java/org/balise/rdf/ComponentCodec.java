package org.balise.rdf;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Reads and writes one component of a record. */
interface ComponentCodec {

    Object read(SubjectReading reading);

    void write(Object component, Node subject, Graph target);

    /** The properties that it takes. */
    Set<Node> properties();

    /** Whether it takes what others leave, and so comes last. */
    default boolean isLast() {
        return false;
    }
}
