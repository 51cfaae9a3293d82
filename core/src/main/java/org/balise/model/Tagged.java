package org.balise.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.balise.problem.MalformedException;

/**
 * One text in one language.
 *
 * <p>Immutable and thread-safe. Sorts by language, then by text, both in code point order.
 *
 * @param language its language tag (BCP 47), written as RFC 5646 advises ({@code fr-CA}); empty if untagged
 * @param value the text
 */
public record Tagged(String language, String value) implements Comparable<Tagged> {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Comparator<Tagged> ORDER =
            Comparator.comparing(Tagged::language).thenComparing(Tagged::value, CodePointOrder::compare);

    /**
     * A text with its tag.
     *
     * @param language the tag, in any case; empty for none
     * @param value the text
     * @throws MalformedException if the tag is none
     */
    public Tagged {
        if (!language.isEmpty()) {
            language = canonical(language);
        }
    }

    @Override
    public int compareTo(Tagged other) {
        return ORDER.compare(this, other);
    }

    /** The text, then an at sign and the tag when there is one. */
    @Override
    public String toString() {
        return language.isEmpty() ? value : value + "@" + language;
    }

    /** Sees at once that the two commonest tags are right. */
    static String canonical(String tag) {
        if (tag.equals("en") || tag.equals("fr")) {
            return tag;
        }
        if (!TAG.matcher(tag).matches()) {
            throw new MalformedException("language tag", tag, "one as of BCP 47, such as fr or fr-CA");
        }
        String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
        StringBuilder canonical = new StringBuilder(subtags[0]);
        boolean extended = subtags[0].length() == 1;
        for (int i = 1; i < subtags.length; i++) {
            canonical.append('-').append(extended ? subtags[i] : cased(subtags[i]));
            extended |= subtags[i].length() == 1;
        }
        return canonical.toString();
    }

    /** A region is in capitals and a script begins with one. */
    private static String cased(String subtag) {
        return switch (subtag.length()) {
            case 2 -> subtag.toUpperCase(Locale.ROOT);
            case 4 -> subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
            default -> subtag;
        };
    }
}
