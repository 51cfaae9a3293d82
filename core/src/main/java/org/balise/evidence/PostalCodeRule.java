package org.balise.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** A postal code stands in a passage, with or without its space. */
final class PostalCodeRule implements TokenRule {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    @Override
    public boolean isCarried(String value, PassageText passage) {
        String[] parts = SPACES.split(value.strip());
        String code = String.join(
                "[\\s\u00A0]*", Arrays.stream(parts).map(Pattern::quote).toList());
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + code + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE)
                .matcher(passage.text().toUpperCase(Locale.ROOT))
                .find();
    }
}
