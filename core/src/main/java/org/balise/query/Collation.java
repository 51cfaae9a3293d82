package org.balise.query;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.balise.model.LanguageChain;
import org.jspecify.annotations.Nullable;

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

    /**
     * A text as this order sees it. Keys of one order sort as their texts do, and much faster where each is compared often.
     *
     * @param text the text
     * @return its key
     */
    public Key key(String text) {
        return new Key(collator.getCollationKey(plain(text)), text);
    }

    /** A text made ready for being compared often. Immutable and thread-safe; of use among keys of the same order. */
    public static final class Key implements Comparable<Key> {

        private final CollationKey key;
        private final String text;

        private Key(CollationKey key, String text) {
            this.key = key;
            this.text = text;
        }

        @Override
        public int compareTo(Key other) {
            int byLanguage = key.compareTo(other.key);
            return byLanguage != 0 ? byLanguage : text.compareTo(other.text);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
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
