package org.balise.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.vocabulary.PlaceKindScheme;

/** The tree of places: the country, its provinces, regions of a province, municipalities of a region or a province. */
final class Gazetteer {

    private static final int MUNICIPALITIES_FOR_EACH_REGION = 11;

    private final List<PlaceFacts> places = new ArrayList<>();
    private final Map<Province, List<PlaceFacts>> regions = new HashMap<>();
    private final Map<Province, List<PlaceFacts>> municipalities = new HashMap<>();
    private int named;

    Gazetteer(long seed, int size) {
        Chance chance = Chance.of(seed, "place", 0);
        add(
                Iris.CANADA,
                new Bilingual("Canada", "Canada"),
                PlaceKindScheme.COUNTRY,
                Optional.empty(),
                Optional.empty());
        Province.ALL.forEach(this::addProvince);
        int rest = size - places.size();
        int wantedRegions = Math.max(Province.ALL.size(), rest / (MUNICIPALITIES_FOR_EACH_REGION + 1));
        for (int i = 0; i < wantedRegions; i++) {
            addRegion(oneEachThenAny(i, chance));
        }
        for (int i = 0; i < rest - wantedRegions; i++) {
            addMunicipality(oneEachThenAny(i, chance), chance);
        }
    }

    List<PlaceFacts> places() {
        return List.copyOf(places);
    }

    PlaceFacts municipality(Province province, Chance chance) {
        return chance.pick(municipalities.getOrDefault(province, List.of()));
    }

    PlaceFacts region(Province province, Chance chance) {
        return chance.pick(regions.getOrDefault(province, List.of()));
    }

    /** No province stays without a region and a municipality. */
    private static Province oneEachThenAny(int number, Chance chance) {
        return number < Province.ALL.size() ? Province.ALL.get(number) : Province.any(chance);
    }

    private void addProvince(Province province) {
        add(
                province.iri(),
                new Bilingual(province.english(), province.french()),
                PlaceKindScheme.PROVINCE,
                Optional.of(Iris.CANADA),
                Optional.of(province.sgcCode()));
    }

    private void addRegion(Province province) {
        List<PlaceFacts> known = regions.computeIfAbsent(province, p -> new ArrayList<>());
        Bilingual name =
                PlaceNames.region(PlaceNames.municipality(province.code().equals("qc"), named++));
        known.add(add(
                province.iri() + "-synthetic-region-" + known.size(),
                name,
                PlaceKindScheme.REGION,
                Optional.of(province.iri()),
                Optional.empty()));
    }

    private void addMunicipality(Province province, Chance chance) {
        List<PlaceFacts> known = municipalities.computeIfAbsent(province, p -> new ArrayList<>());
        String container = chance.percent(90) ? region(province, chance).iri() : province.iri();
        known.add(add(
                province.iri() + "-synthetic-" + known.size(),
                PlaceNames.municipality(province.code().equals("qc"), named++),
                PlaceKindScheme.MUNICIPALITY,
                Optional.of(container),
                Optional.empty()));
    }

    private PlaceFacts add(
            String iri, Bilingual name, String kind, Optional<String> container, Optional<String> sgcCode) {
        PlaceFacts place = new PlaceFacts(iri, name, kind, container, sgcCode);
        places.add(place);
        return place;
    }
}
