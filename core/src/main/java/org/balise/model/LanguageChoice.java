package org.balise.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rule by which one of several texts is taken. */
final class LanguageChoice {

    private static final String SEVERAL_LANGUAGES = "mul";

    private LanguageChoice() {}

    static Optional<Tagged> best(Collection<Tagged> texts, List<String> ranges) {
        if (texts.size() < 2) {
            return texts.stream().findFirst();
        }
        for (String range : ranges) {
            Optional<Tagged> found = within(texts, range);
            if (found.isPresent()) {
                return found;
            }
        }
        return first(texts, text -> text.language().equals(SEVERAL_LANGUAGES))
                .or(() -> first(texts, text -> text.language().isEmpty()))
                .or(() -> first(texts, text -> true));
    }

    /** The best text in the language of a range, and in no other. */
    static Optional<Tagged> within(Collection<Tagged> texts, String range) {
        for (String tag = range; !tag.isEmpty(); tag = shorter(tag)) {
            String wanted = tag;
            Optional<Tagged> found = first(texts, text -> text.language().equals(wanted));
            if (found.isPresent()) {
                return found;
            }
        }
        String primary = LanguageChain.primary(range);
        return first(texts, text -> LanguageChain.primary(text.language()).equals(primary));
    }

    /** RFC 4647, 3.4: the last subtag goes, and a single letter that then stands last. */
    private static String shorter(String tag) {
        int hyphen = tag.lastIndexOf('-');
        if (hyphen < 0) {
            return "";
        }
        boolean single = hyphen >= 2 && tag.charAt(hyphen - 2) == '-';
        return tag.substring(0, single ? hyphen - 2 : hyphen);
    }

    private static Optional<Tagged> first(Collection<Tagged> texts, Predicate<Tagged> wanted) {
        return texts.stream().filter(wanted).min(Comparator.naturalOrder());
    }
}
