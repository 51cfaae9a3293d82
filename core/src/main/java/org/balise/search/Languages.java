package org.balise.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The languages of the texts that someone wants to find, by primary subtag: {@code fr-CA} is French. Texts of several
 * languages ({@code mul}) or of none are always among them.
 */
final class Languages {

    private static final Set<String> OF_NONE = Set.of("", "mul", "und", "zxx");

    private final Set<String> wanted = new HashSet<>();
    private final boolean all;

    /**
     * These languages.
     *
     * @param ranges language tags or ranges; none, or {@code *} among them, for all languages
     */
    Languages(Collection<String> ranges) {
        ranges.forEach(range -> wanted.add(primary(range)));
        all = wanted.isEmpty() || wanted.contains("*");
    }

    boolean contain(String tag) {
        String primary = primary(tag);
        return all || OF_NONE.contains(primary) || wanted.contains(primary);
    }

    /** The forms in which a word of these languages may stand in the index. */
    Set<WordForm> forms() {
        EnumSet<WordForm> forms = EnumSet.of(WordForm.WRITTEN);
        if (all || wanted.contains("en")) {
            forms.add(WordForm.ENGLISH);
        }
        if (all || wanted.contains("fr")) {
            forms.add(WordForm.FRENCH);
        }
        return forms;
    }

    /** The forms that a text of one tag is brought into. */
    static Set<WordForm> formsOf(String tag) {
        return switch (primary(tag)) {
            case "en" -> EnumSet.of(WordForm.WRITTEN, WordForm.ENGLISH);
            case "fr" -> EnumSet.of(WordForm.WRITTEN, WordForm.FRENCH);
            case "", "mul", "und", "zxx" -> EnumSet.allOf(WordForm.class);
            default -> EnumSet.of(WordForm.WRITTEN);
        };
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}
