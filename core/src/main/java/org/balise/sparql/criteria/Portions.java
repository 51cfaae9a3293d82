package org.balise.sparql.criteria;

import com.google.common.collect.Lists;
import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Divides many IRIs so that no query that names them is larger than endpoints take: {@value #BYTES} bytes and {@value #WORDS}
 * words and signs, unless a single one makes it so. Our own server takes a third more.
 */
final class Portions {

    static final int BYTES = 24 * 1024;
    static final int WORDS = 4_500;
    static final int IRIS = 500;

    private Portions() {}

    /** The IRIs, each once, in portions as large as the text that names them may be. */
    static List<List<String>> of(Collection<String> iris, Function<List<String>, String> text) {
        return Lists.partition(iris.stream().distinct().toList(), IRIS).stream()
                .flatMap(some -> fitting(some, text))
                .toList();
    }

    private static Stream<List<String>> fitting(List<String> iris, Function<List<String>, String> text) {
        double whole = fullness(text.apply(iris));
        if (iris.size() == 1 || whole <= 1) {
            return Stream.of(iris);
        }
        double one = fullness(text.apply(iris.subList(0, 1)));
        double parts = one < 1 ? Math.min((whole - one) / (1 - one), iris.size()) : iris.size();
        return Lists.partition(iris, IntMath.divide(iris.size(), (int) Math.ceil(parts), RoundingMode.CEILING)).stream()
                .flatMap(some -> fitting(some, text));
    }

    /** How much of what endpoints take a text needs; up to 1 it is not too large. */
    static double fullness(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return Math.max(bytes / (double) BYTES, words(text) / (double) WORDS);
    }

    /** Runs of letters, digits and what names and numbers are made of beside them; every other sign is one by itself. */
    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(sign) || "_-:.?$@#%\\'\"".indexOf(sign) >= 0;
            if (!Character.isWhitespace(sign) && !(letter && within)) {
                words++;
            }
            within = letter;
        }
        return words;
    }
}
