package org.balise.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.balise.problem.Location;

/** Takes the statements of a file, one by one, in the order of the file. */
@FunctionalInterface
public interface QuadSink {

    /**
     * Takes one statement.
     *
     * @param quad the statement; its graph is never the default graph
     * @param where where it stands
     */
    void quad(Quad quad, Location where);

    /**
     * Takes the place where a run of statements of one subject begins, before the first of them. Does nothing unless
     * overridden.
     *
     * @param subject the subject
     * @param where where the file names it; where the first statement stands when the format does not tell
     */
    default void subject(Node subject, Location where) {}
}
