package org.balise.model;

import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * A person who speaks for a body in public; a {@code schema:Person}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param rest what no other component reads
 */
@Denotes(Schema.PERSON_CLASS)
public record Person(Id<Person> id, @Reads(Skos.PREF_LABEL) Text name, Rest rest) implements Entity {

    /**
     * The id of a person of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code jason-bobrowich}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Person> id(String slug) {
        return Id.below(Iris.ENTITIES + "person/", slug);
    }
}
