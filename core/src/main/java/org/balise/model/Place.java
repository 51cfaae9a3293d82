package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * A territory of the gazetteer: a country, a province, a region or a municipality; a {@code bal:Place}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param otherNames its other names, such as an abbreviation; reads {@code skos:altLabel}
 * @param kind the kind of territory that it is; reads {@code bal:placeKind}
 * @param containedIn the places directly around it; reads {@code schema:containedInPlace}
 * @param sgcCode its code in the Standard Geographical Classification of Statistics Canada; reads {@code bal:sgcCode}
 * @param closeMatches what it is called in other code lists; reads {@code skos:closeMatch}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.PLACE, within = "https://schema.org/AdministrativeArea")
public record Place(
        Id<Place> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.ALT_LABEL) Text otherNames,
        @Reads(Bal.PLACE_KIND) Stated<Ref<PlaceKind>> kind,
        @Reads(Schema.CONTAINED_IN_PLACE) List<Ref<Place>> containedIn,
        @Reads(Bal.SGC_CODE) Stated<String> sgcCode,
        @Reads(Skos.CLOSE_MATCH) List<Id<?>> closeMatches,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param otherNames its other names
     * @param kind the kind of territory that it is
     * @param containedIn the places directly around it
     * @param sgcCode its code in the Standard Geographical Classification of Statistics Canada
     * @param closeMatches what it is called in other code lists
     * @param rest what no other component reads
     */
    public Place {
        containedIn = Canonical.refs(containedIn);
        closeMatches = Canonical.anyIds(closeMatches);
    }

    /**
     * The id of a place of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code ca-mb}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Place> id(String slug) {
        return Id.below(Iris.ENTITIES + "place/", slug);
    }
}
