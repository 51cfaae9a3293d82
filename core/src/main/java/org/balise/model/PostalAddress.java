package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;

/**
 * A postal address, as far as it may be disclosed; a {@code schema:PostalAddress}.
 *
 * <p>Immutable and thread-safe. Only an address that
 * every source calls public has a street and a postal code, and only one that is public or known by its area has a locality
 * and a region; no other statement about it is kept unless it is public. Whatever the graph holds, nothing more reaches a
 * record.
 *
 * @param id its id
 * @param disclosure how much of it may be made known; reads {@code bal:disclosure}
 * @param street the street and number; reads {@code schema:streetAddress}
 * @param locality the municipality; reads {@code schema:addressLocality}
 * @param region the province; reads {@code schema:addressRegion}
 * @param postalCode the postal code; reads {@code schema:postalCode}
 * @param rest what no other component reads
 */
@Denotes(Schema.POSTAL_ADDRESS_CLASS)
public record PostalAddress(
        Id<PostalAddress> id,
        @Reads(Bal.DISCLOSURE) Stated<Ref<Disclosure>> disclosure,
        @Reads(Schema.STREET_ADDRESS) Stated<String> street,
        @Reads(Schema.ADDRESS_LOCALITY) Stated<String> locality,
        @Reads(Schema.ADDRESS_REGION) Stated<String> region,
        @Reads(Schema.POSTAL_CODE) Stated<String> postalCode,
        Rest rest)
        implements Entity {

    /**
     * Keeps no more than may be disclosed.
     *
     * @param id its id
     * @param disclosure how much of it may be made known
     * @param street the street and number
     * @param locality the municipality
     * @param region the province
     * @param postalCode the postal code
     * @param rest what no other component reads
     */
    public PostalAddress {
        if (!Disclosed.whole(disclosure)) {
            street = Stated.silent();
            postalCode = Stated.silent();
            rest = new Rest(rest.types(), rest.absences(), List.of());
        }
        if (!Disclosed.area(disclosure)) {
            locality = Stated.silent();
            region = Stated.silent();
        }
    }
}
