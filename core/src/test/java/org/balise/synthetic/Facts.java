package org.balise.synthetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a generated catalogue says, as plain records: to compare the answers of queries with a plain filter over them. The
 * statements are written from these records.
 *
 * <p>Immutable and thread-safe. Only the places are kept; each other record is made when it is asked for, so keep what you
 * ask for twice.
 */
public final class Facts {

    private final Sizes sizes;
    private final List<PlaceFacts> places;
    private final Map<String, PlaceFacts> placesByIri = new HashMap<>();
    private final OrganizationMaker organizations;
    private final NetworkMaker networks;
    private final ProgramMaker programs;

    Facts(Sizes sizes, long seed) {
        Gazetteer gazetteer = new Gazetteer(seed, sizes.places());
        this.sizes = sizes;
        this.places = gazetteer.places();
        this.places.forEach(place -> placesByIri.put(place.iri(), place));
        this.organizations = new OrganizationMaker(seed, gazetteer);
        this.networks = new NetworkMaker(seed, sizes);
        this.programs = new ProgramMaker(seed, gazetteer, new ParticipationMaker(seed, sizes, organizations));
    }

    /**
     * Every place.
     *
     * @return the places, each behind the one that contains it
     */
    public List<PlaceFacts> places() {
        return places;
    }

    /**
     * Whether a place lies within another, through any number of places between.
     *
     * @param place the IRI of the narrower place
     * @param container the IRI of the wider place
     * @return whether it does; every place lies within itself
     */
    public boolean isWithin(String place, String container) {
        Optional<String> wider = Optional.of(place);
        while (wider.isPresent() && !wider.get().equals(container)) {
            wider = Optional.ofNullable(placesByIri.get(wider.get())).flatMap(PlaceFacts::container);
        }
        return wider.isPresent();
    }

    /**
     * The authorities that fund: of the country, then of each province.
     *
     * @return the authorities
     */
    public List<OrganizationFacts> authorities() {
        return OrganizationMaker.authorities();
    }

    /**
     * The name of the strategy under which an authority funds.
     *
     * @param authority the authority
     * @return the strategy's name; its IRI is that of {@link FundingFacts#scheme}
     */
    public static NameFacts schemeOf(OrganizationFacts authority) {
        return new NameFacts(
                "Strategy of the " + authority.name().english(),
                "Stratégie : " + authority.name().french(),
                Optional.of("fr"));
    }

    /**
     * One organization.
     *
     * @param number its number, from 0
     * @return the organization, with its units
     */
    public OrganizationFacts organization(int number) {
        return organizations.organization(check(number, sizes.organizations()));
    }

    /**
     * Every organization but the authorities.
     *
     * @return the organizations by number
     */
    public Stream<OrganizationFacts> organizations() {
        return IntStream.range(0, sizes.organizations()).mapToObj(this::organization);
    }

    /**
     * One network.
     *
     * @param number its number, from 0
     * @return the network, with its members
     */
    public NetworkFacts network(int number) {
        return networks.network(check(number, sizes.blocks()));
    }

    /**
     * Every network.
     *
     * @return the networks by number
     */
    public Stream<NetworkFacts> networks() {
        return IntStream.range(0, sizes.blocks()).mapToObj(this::network);
    }

    /**
     * One programme.
     *
     * @param number its number, from 0
     * @return the programme
     */
    public ProgramFacts program(int number) {
        return programs.program(check(number, sizes.programs()));
    }

    /**
     * Every programme.
     *
     * @return the programmes by number
     */
    public Stream<ProgramFacts> programs() {
        return IntStream.range(0, sizes.programs()).mapToObj(this::program);
    }

    Sizes sizes() {
        return sizes;
    }

    private static int check(int number, int size) {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException("no number " + number + "; there are " + size + ", from 0");
        }
        return number;
    }
}
