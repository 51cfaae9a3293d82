package org.balise.evidence;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address or a web address stands in a passage in any case; without its scheme if the passage leaves it out. */
final class AddressRule implements TokenRule {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern OUTER = Pattern.compile("^[\\p{Ps}\\p{Pi}<\"'«]+|[\\p{Pe}\\p{Pf}>\"'».,;:!?]+$");
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://(?:www\\.)?|mailto:)");

    @Override
    public boolean isCarried(String value, PassageText passage) {
        String whole = whole(value.startsWith("mailto:") ? value.substring("mailto:".length()) : value);
        String bare = SCHEME.matcher(whole).replaceFirst("");
        return SPACES.splitAsStream(passage.text())
                .map(AddressRule::whole)
                .anyMatch(token -> token.equals(whole) || isBare(token, bare));
    }

    private static boolean isBare(String token, String bare) {
        return !token.contains("://") && (token.equals(bare) || token.equals("www." + bare));
    }

    private static String whole(String address) {
        String trimmed = OUTER.matcher(address.toLowerCase(Locale.ROOT)).replaceAll("");
        return trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
