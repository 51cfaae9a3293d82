package org.balise.model;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * One described group of people, all of whose features hold together; a {@code bal:Clientele}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param populations the populations that each of them belongs to, all together; reads {@code bal:population}
 * @param genders the genders that they may have; none is undetermined, not any; reads {@code bal:gender}
 * @param minimumAge the lowest age in completed years, inclusive; reads {@code bal:minimumAge}
 * @param maximumAge the highest age in completed years, inclusive; reads {@code bal:maximumAge}
 * @param inclusion whether being of the group is required, in focus or merely included; reads {@code bal:inclusion}
 * @param situation what else describes them, in the editors' words; reads {@code bal:situation}
 * @param areasServed the places whose people it serves; reads {@code schema:areaServed}
 * @param note what else is to be known; reads {@code skos:note}
 * @param rest what no other component reads
 */
@Denotes(Bal.CLIENTELE)
public record Clientele(
        Id<Clientele> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Bal.POPULATION) List<Ref<Population>> populations,
        @Reads(Bal.GENDER) List<Ref<Gender>> genders,
        @Reads(Bal.MINIMUM_AGE) Stated<Integer> minimumAge,
        @Reads(Bal.MAXIMUM_AGE) Stated<Integer> maximumAge,
        @Reads(Bal.INCLUSION) Stated<Ref<Inclusion>> inclusion,
        @Reads(Bal.SITUATION) Text situation,
        @Reads(Schema.AREA_SERVED) List<Ref<Place>> areasServed,
        @Reads(Skos.NOTE) Text note,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param populations the populations that each of them belongs to
     * @param genders the genders that they may have
     * @param minimumAge the lowest age in completed years
     * @param maximumAge the highest age in completed years
     * @param inclusion whether being of the group is required
     * @param situation what else describes them
     * @param areasServed the places whose people it serves
     * @param note what else is to be known
     * @param rest what no other component reads
     */
    public Clientele {
        populations = Canonical.refs(populations);
        genders = Canonical.refs(genders);
        areasServed = Canonical.refs(areasServed);
    }

    /**
     * The ages, one by one, that the group may have. Where sources differ, the widest range.
     *
     * @return every age in completed years from the lowest to the highest; empty unless sources state both
     */
    public IntStream ages() {
        if (!minimumAge.isKnown() || !maximumAge.isKnown()) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(Collections.min(minimumAge.values()), Collections.max(maximumAge.values()));
    }
}
