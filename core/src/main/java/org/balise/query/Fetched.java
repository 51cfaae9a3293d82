package org.balise.query;

import java.util.Optional;
import org.balise.model.Entity;

/** Entities that were fetched together. Immutable. */
public interface Fetched extends Statements {

    /**
     * One of them.
     *
     * @param iri its IRI
     * @return the entity; empty if no statement gives it a class that the library knows
     */
    Optional<Entity> entity(String iri);

    /**
     * What lies below what, in the state of the data that they are of.
     *
     * @return the hierarchy
     */
    Hierarchy hierarchy();
}
