package org.balise.query;

import org.balise.evidence.Passage;
import org.balise.model.EditorialActivity;
import org.balise.model.Ref;
import org.balise.model.Source;

/**
 * Why a statement is in the catalogue.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Attestation {

    /**
     * A passage of a source document states it.
     *
     * @param source the document
     * @param passage the document's IRI and the range of characters in it, of {@link org.balise.evidence}; the words themselves
     *     are the publisher's and stand in the document only
     */
    record FromPassage(Ref<Source> source, Passage passage) implements Attestation {}

    /**
     * The editors added it, or worded it.
     *
     * @param activity the kind of editorial work
     */
    record ByEditors(Ref<EditorialActivity> activity) implements Attestation {}
}
