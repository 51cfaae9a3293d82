package org.balise.query;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.balise.model.LanguageChain;

/**
 * The order of texts as a language sorts them: {@code École} stands between {@code eau} and {@code été}. Texts that the
 * language takes as equal sort by their characters. Immutable and thread-safe.
 */
public final class Collation implements Comparator<String> {

    private final Collator collator;

    private Collation(Collator collator) {
        this.collator = collator;
    }

    /**
     * The order of the first language of a chain.
     *
     * @param languages the chain
     * @return the order
     */
    public static Collation of(LanguageChain languages) {
        Collator collator =
                Collator.getInstance(Locale.forLanguageTag(languages.ranges().get(0)));
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return new Collation(collator);
    }

    @Override
    public int compare(String first, String second) {
        int byLanguage = collator.compare(plain(first), plain(second));
        return byLanguage != 0 ? byLanguage : first.compareTo(second);
    }

    /** With the quotation marks of a keyboard: the collator knows no others, and would sort them behind every letter. */
    private static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
