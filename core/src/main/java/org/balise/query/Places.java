package org.balise.query;

import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.PlaceKindScheme;
import org.balise.vocabulary.Schema;

/** Fields of places. */
public interface Places extends Entities {

    /** What kind of area it is: {@code bal:placeKind}. */
    ConceptField<Place, PlaceKind> KIND = new ConceptField<>(Path.of(Bal.PLACE_KIND), PlaceKindScheme.IRI);

    /** The place it lies in: {@code schema:containedInPlace}. */
    PlaceField<Place> CONTAINED_IN = new PlaceField<>(Path.of(Schema.CONTAINED_IN_PLACE));
}
