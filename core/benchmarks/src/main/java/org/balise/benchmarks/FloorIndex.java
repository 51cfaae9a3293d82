package org.balise.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.balise.synthetic.ClienteleFacts;
import org.balise.synthetic.ProgramFacts;

/**
 * Bitmaps and columns of programmes and of their clienteles. Facets of places and concepts hold for what is narrower too.
 * A programme's number is its position in the list that it was made from.
 */
final class FloorIndex {

    static final int NO_MINIMUM = 0;
    static final int NO_MAXIMUM = Integer.MAX_VALUE;

    final Facets places = new Facets();
    final Facets serviceKinds = new Facets();
    final Facets populations = new Facets();
    final Facets clientelePopulations = new Facets();
    final Facets clienteleGenders = new Facets();
    final int[] programOfClientele;
    final int[] minimumAge;
    final int[] maximumAge;

    private final Hierarchy hierarchy;

    FloorIndex(List<PlainProgram> programs, Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        List<ClienteleFacts> clienteles = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int number = 0; number < programs.size(); number++) {
            ProgramFacts facts = programs.get(number).facts();
            add(number, facts);
            for (ClienteleFacts clientele : facts.clienteles()) {
                add(number, clienteles.size(), clientele);
                clienteles.add(clientele);
                owners.add(number);
            }
        }
        programOfClientele = owners.stream().mapToInt(owner -> owner).toArray();
        minimumAge = clienteles.stream().mapToInt(FloorIndex::minimum).toArray();
        maximumAge = clienteles.stream()
                .mapToInt(clientele -> clientele.maximumAge().orElse(NO_MAXIMUM))
                .toArray();
        List.of(places, serviceKinds, populations, clientelePopulations, clienteleGenders)
                .forEach(Facets::compact);
    }

    private static int minimum(ClienteleFacts clientele) {
        return clientele.minimumAges().stream().mapToInt(age -> age).min().orElse(NO_MINIMUM);
    }

    private void add(int number, ProgramFacts facts) {
        facts.where().all().forEach(place -> addUpwards(places, place, number));
        facts.services().forEach(service -> service.kinds().forEach(kind -> addUpwards(serviceKinds, kind, number)));
    }

    private void add(int program, int clientele, ClienteleFacts facts) {
        facts.genders().forEach(gender -> clienteleGenders.add(gender, clientele));
        for (String population : facts.populations()) {
            addUpwards(clientelePopulations, population, clientele);
            addUpwards(populations, population, program);
        }
    }

    private void addUpwards(Facets facets, String value, int number) {
        hierarchy.upwards(value).forEach(wider -> facets.add(wider, number));
    }
}
