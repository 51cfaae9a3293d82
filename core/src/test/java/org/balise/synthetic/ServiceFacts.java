package org.balise.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that a programme offers.
 *
 * @param iri the service
 * @param kinds its kinds, at least one
 * @param accommodation whether a kind is {@code service-kind:accommodation} or a narrower one; then its address is withheld
 * @param places its number of places; empty when not stated
 * @param name its name in the editors' words; empty when it has none
 */
public record ServiceFacts(
        String iri, List<String> kinds, boolean accommodation, OptionalInt places, Optional<Bilingual> name) {

    /**
     * A service.
     *
     * @param iri the service
     * @param kinds its kinds
     * @param accommodation whether people live or stay there
     * @param places its places
     * @param name its name
     */
    public ServiceFacts {
        kinds = List.copyOf(kinds);
    }
}
