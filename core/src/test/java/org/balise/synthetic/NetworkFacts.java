package org.balise.synthetic;

import java.util.List;

/**
 * A network of organizations and programmes.
 *
 * @param iri the network
 * @param name its name
 * @param jurisdiction the province it acts in
 * @param participations its members
 */
public record NetworkFacts(String iri, NameFacts name, String jurisdiction, List<ParticipationFacts> participations) {

    /**
     * A network.
     *
     * @param iri the network
     * @param name its name
     * @param jurisdiction the province
     * @param participations its members
     */
    public NetworkFacts {
        participations = List.copyOf(participations);
    }
}
