package org.balise.benchmarks;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.balise.synthetic.Bilingual;
import org.balise.synthetic.ContactFacts;
import org.balise.synthetic.PlaceFacts;
import org.balise.vocabulary.PlaceKindScheme;
import org.roaringbitmap.RoaringBitmap;

/**
 * The floor: plain Java that answers these questions and no others. A hash map, bitmaps, columns, and the rank of each name
 * in French order, all made beforehand.
 */
final class FloorSide implements Side<String, PlainProgram> {

    private final Map<String, PlainProgram> byId = new HashMap<>();
    private final List<PlainProgram> programs;
    private final FloorIndex index;
    private final FloorWords words;
    private final int[] rank;
    private final int[] byRank;
    private final FloorMatrix matrix;

    FloorSide(Material material) {
        programs = new PlainPrograms(material.facts()).all();
        programs.forEach(program -> byId.put(program.facts().iri(), program));
        Hierarchy hierarchy = new Hierarchy(material.dataset().getDefaultGraph());
        index = new FloorIndex(programs, hierarchy);
        words = new FloorWords(programs);
        byRank = inFrenchOrder(programs);
        rank = new int[byRank.length];
        IntStream.range(0, byRank.length).forEach(position -> rank[byRank[position]] = position);
        matrix = matrix(material, hierarchy);
    }

    @Override
    public String key(String iri) {
        return iri;
    }

    @Override
    public PlainProgram get(String key) {
        PlainProgram program = byId.get(key);
        if (program == null) {
            throw new IllegalArgumentException(key);
        }
        return program;
    }

    @Override
    public Card card(PlainProgram program) {
        return new Card(
                program.facts().iri(),
                program.facts().name().english(),
                program.facts().name().french(),
                program.facts().clienteles().size(),
                program.facts().contacts().stream().map(ContactFacts::telephone).toList(),
                program.facts().services().stream()
                        .flatMap(service -> service.kinds().stream())
                        .toList(),
                program.places().stream().map(Bilingual::french).toList(),
                program.participants().stream().map(Bilingual::french).toList());
    }

    @Override
    public List<Line> page(Ask ask) {
        RoaringBitmap found = serving(ask);
        found.and(index.serviceKinds.of(ask.serviceKind()));
        found.and(index.places.of(ask.place()));
        int[] ranks = new int[found.getCardinality()];
        int count = 0;
        for (var numbers = found.getIntIterator(); numbers.hasNext(); ) {
            ranks[count++] = rank[numbers.next()];
        }
        Arrays.sort(ranks);
        return Arrays.stream(ranks)
                .limit(PAGE)
                .mapToObj(position -> programs.get(byRank[position]).line())
                .toList();
    }

    @Override
    public Map<Cell, Integer> matrix() {
        return matrix.byColumns();
    }

    /** The same counted in another way. */
    Map<Cell, Integer> matrixByBitmaps() {
        return matrix.byBitmaps();
    }

    @Override
    public List<String> search() {
        return words.with("etoile", "refuge", HITS);
    }

    /** Every programme that is right. */
    Set<String> searchAll() {
        return Set.copyOf(words.with("etoile", "refuge", Integer.MAX_VALUE));
    }

    private RoaringBitmap serving(Ask ask) {
        RoaringBitmap clienteles = RoaringBitmap.and(
                index.clientelePopulations.of(ask.population()), index.clienteleGenders.of(ask.gender()));
        RoaringBitmap found = new RoaringBitmap();
        for (var numbers = clienteles.getIntIterator(); numbers.hasNext(); ) {
            int clientele = numbers.next();
            int minimum = index.minimumAge[clientele];
            int maximum = index.maximumAge[clientele];
            boolean stated = minimum != FloorIndex.NO_MINIMUM || maximum != FloorIndex.NO_MAXIMUM;
            if (stated && minimum <= ask.age() && maximum >= ask.age()) {
                found.add(index.programOfClientele[clientele]);
            }
        }
        return found;
    }

    private static int[] inFrenchOrder(List<PlainProgram> programs) {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        List<CollationKey> keys = programs.stream()
                .map(program -> collator.getCollationKey(program.line().name()))
                .toList();
        return IntStream.range(0, programs.size())
                .boxed()
                .sorted(Comparator.<Integer, CollationKey>comparing(keys::get)
                        .thenComparing(number -> programs.get(number).line().program()))
                .mapToInt(number -> number)
                .toArray();
    }

    private FloorMatrix matrix(Material material, Hierarchy hierarchy) {
        List<String> widest = index.populations.values().stream()
                .filter(population -> hierarchy.upwards(population).size() == 1)
                .toList();
        List<String> provinces = material.facts().places().stream()
                .filter(place -> place.kind().equals(PlaceKindScheme.PROVINCE))
                .map(PlaceFacts::iri)
                .toList();
        return new FloorMatrix(provinces, widest, index, programs.size());
    }
}
