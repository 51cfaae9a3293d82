package org.balise.rdf;

import org.apache.jena.sparql.core.Quad;
import org.balise.problem.Location;

/**
 * One statement of a file, in its named graph, and where it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quad the statement; its graph is never the default graph
 * @param where the place of the statement's object (in N-Triples and N-Quads, of its subject); in JSON-LD, of the first
 *     mention of its subject
 */
public record LocatedQuad(Quad quad, Location where) {}
