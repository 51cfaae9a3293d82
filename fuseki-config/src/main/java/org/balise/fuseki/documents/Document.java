package org.balise.fuseki.documents;

import org.apache.jena.graph.Graph;

/**
 * What one document says.
 *
 * @param topic what it is about
 * @param graph all of it: the thing with its parts, their evidence, names of what they refer to, what points at them, and what
 *     the document itself is
 * @param pointing what points at the thing and its parts
 * @param attested for a passage or editorial activity, the statements that it stands behind
 */
record Document(Topic topic, Graph graph, Pointing pointing, Pointing attested) {}
