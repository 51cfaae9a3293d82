package org.balise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** Words of the field that a stemmer does not bring together: irregular plurals, and the two spellings of English. */
final class IrregularWords {

    static final StemmerOverrideFilter.StemmerOverrideMap ENGLISH = map(List.of(
            "woman women",
            "man men",
            "child children",
            "person persons people",
            "life lives",
            "wife wives",
            "crisis crises",
            "program programs programme programmes",
            "center centers centre centres",
            "counselor counselors counsellor counsellors",
            "labor labour",
            "behavior behaviors behaviour behaviours",
            "neighborhood neighborhoods neighbourhood neighbourhoods",
            "defense defence"));

    static final StemmerOverrideFilter.StemmerOverrideMap FRENCH = map(List.of("travail travaux", "madame mesdames"));

    private IrregularWords() {}

    /** Each line's words have its first as their stem. */
    private static StemmerOverrideFilter.StemmerOverrideMap map(List<String> lines) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (String word : words) {
                builder.add(word, words[0]);
            }
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
