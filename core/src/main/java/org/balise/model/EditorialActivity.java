package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/**
 * A kind of work by which the editors add to the catalogue; a {@code bal:EditorialActivity}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param mayStateAlone the properties whose statements may rest on this work alone; reads {@code bal:mayStateAlone}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.EDITORIAL_ACTIVITY, within = "http://www.w3.org/ns/prov#Activity")
public record EditorialActivity(
        Id<EditorialActivity> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Bal.MAY_STATE_ALONE) List<Id<?>> mayStateAlone,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param description what it is
     * @param mayStateAlone the properties whose statements may rest on this work alone
     * @param rest what no other component reads
     */
    public EditorialActivity {
        mayStateAlone = Canonical.anyIds(mayStateAlone);
    }

    /**
     * The id of a kind of editorial work of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code translation}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<EditorialActivity> id(String slug) {
        return Id.below(Iris.ENTITIES + "editorial/", slug);
    }
}
