package org.balise.benchmarks;

import java.util.List;

/**
 * What can be told of one programme from any side's record of it: to see that all sides read the same.
 *
 * @param program its IRI
 * @param englishName its English name
 * @param frenchName its French name
 * @param clienteles how many clienteles it has
 * @param telephones its telephones, sorted
 * @param serviceKinds the IRIs of the kinds of its services, sorted, each as often as stated
 * @param places the French names of its jurisdiction, areas served and location, sorted
 * @param participants the French names of those who take part, sorted
 */
record Card(
        String program,
        String englishName,
        String frenchName,
        int clienteles,
        List<String> telephones,
        List<String> serviceKinds,
        List<String> places,
        List<String> participants) {

    Card {
        telephones = telephones.stream().sorted().toList();
        serviceKinds = serviceKinds.stream().sorted().toList();
        places = places.stream().sorted().toList();
        participants = participants.stream().sorted().toList();
    }
}
