package org.balise.benchmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** The names of programmes by their words, without case and accents. */
final class FloorWords {

    /**
     * A name.
     *
     * @param program the IRI of the programme
     * @param length its length in characters
     */
    private record Label(String program, int length) {}

    private final Facets words = new Facets();
    private final List<Label> labels = new ArrayList<>();

    FloorWords(List<PlainProgram> programs) {
        for (PlainProgram program : programs) {
            Stream.of(
                            Optional.of(program.facts().name().english()),
                            Optional.of(program.facts().name().french()),
                            program.facts().acronym())
                    .flatMap(Optional::stream)
                    .forEach(name -> add(program.facts().iri(), name));
        }
        words.compact();
    }

    /** The programmes with the shortest names that have both words. */
    List<String> with(String first, String second, int most) {
        List<Label> found = new ArrayList<>();
        RoaringBitmap.and(words.of(first), words.of(second)).forEach((int number) -> found.add(labels.get(number)));
        return found.stream()
                .sorted(Comparator.comparingInt(Label::length).thenComparing(Label::program))
                .map(Label::program)
                .distinct()
                .limit(most)
                .toList();
    }

    private void add(String program, String name) {
        int number = labels.size();
        labels.add(new Label(program, name.length()));
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Stream.of(folded.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(word, number));
    }
}
