package org.balise.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balise.problem.MalformedException;

/**
 * The languages that a reader wants, the best first. For each range in turn (RFC 4647, lookup): the range itself, the
 * range without its last subtags, then any other form of the same language. After all ranges: several languages
 * ({@code mul}), no language, and the tag that sorts first. The same texts give the same choice, whatever their order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ranges language ranges such as {@code fr-CA}, at least one
 */
public record LanguageChain(List<String> ranges) {

    /** English, then French. */
    public static final LanguageChain DEFAULT = of("en", "fr");

    /**
     * A chain of these ranges.
     *
     * @param ranges language tags, at least one
     * @throws MalformedException if there is none, or one is no language tag
     */
    public LanguageChain {
        if (ranges.isEmpty()) {
            throw new MalformedException("language chain", "", "at least one language, such as fr-CA");
        }
        ranges = ranges.stream().map(Tagged::canonical).toList();
    }

    /**
     * A chain of these ranges.
     *
     * @param ranges language tags, the best first, at least one
     * @return the chain
     * @throws MalformedException if there is none, or one is no language tag
     */
    public static LanguageChain of(String... ranges) {
        return new LanguageChain(List.of(ranges));
    }

    /**
     * The text that the reader gets.
     *
     * @param texts any texts, in any order
     * @return the best one; of several in the best language, the first in code point order; empty if there are no texts
     */
    public Optional<Tagged> choose(Collection<Tagged> texts) {
        return LanguageChoice.best(texts, ranges);
    }

    /** Whether a language is another one than the reader asked for first. */
    boolean isFallback(String language) {
        return !primary(language).equals(primary(ranges.get(0)));
    }

    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}
