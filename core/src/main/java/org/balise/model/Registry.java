package org.balise.model;

import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;

/**
 * A system that ranks programmes by the evidence about them; a {@code bal:Registry}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param otherNames its other names, such as an abbreviation; reads {@code skos:altLabel}
 * @param rest what no other component reads
 */
@Denotes(Bal.REGISTRY)
public record Registry(
        Id<Registry> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.ALT_LABEL) Text otherNames,
        Rest rest) implements Entity {

    /**
     * The id of a registry of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code coalition-for-evidence-based-policy}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Registry> id(String slug) {
        return Id.below(Iris.ENTITIES + "registry/", slug);
    }
}
