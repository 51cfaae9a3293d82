package org.balise.query;

import org.balise.model.Value;

/**
 * A value and who has it.
 *
 * @param iri the IRI of the entity
 * @param value the value
 */
public record Held(String iri, Value value) {}
