package org.balise.rdf;

import org.apache.jena.graph.Node;
import org.balise.model.Id;
import org.balise.model.Rest;

/**
 * What the components of one record are read from.
 *
 * @param subject the entity
 * @param statements what is said about it and not yet taken
 * @param graph the graph as a whole
 * @param denotes what the record stands for
 */
record SubjectReading(Node subject, SubjectStatements statements, GraphReading graph, ClassIris denotes) {

    Id<?> id() {
        return Id.of(subject.getURI());
    }

    Rest rest() {
        return statements.rest(denotes);
    }
}
