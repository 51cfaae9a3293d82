package org.balise.rdf;

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
}
