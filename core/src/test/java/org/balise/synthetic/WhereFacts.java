package org.balise.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places of a programme, each as narrow as stated.
 *
 * @param jurisdiction the place whose authority it falls under
 * @param areasServed the places it serves
 * @param location the place where it is
 */
public record WhereFacts(Optional<String> jurisdiction, List<String> areasServed, Optional<String> location) {

    /**
     * Places.
     *
     * @param jurisdiction the jurisdiction
     * @param areasServed the places served
     * @param location the location
     */
    public WhereFacts {
        areasServed = List.copyOf(areasServed);
    }

    /**
     * Every place stated, in whatever relation.
     *
     * @return jurisdiction, areas served and location, each once
     */
    public List<String> all() {
        return Stream.of(jurisdiction.stream(), areasServed.stream(), location.stream())
                .flatMap(places -> places)
                .distinct()
                .toList();
    }
}
