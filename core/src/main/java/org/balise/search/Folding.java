package org.balise.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Takes from a text what the way of writing it adds: accents, ligatures, kinds of apostrophes, the dots of acronyms. */
final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u02B9\\u02BC\\u2018\\u2019\\u201B\\u2032\\uFF07]");
    private static final Pattern DOTTED_ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])");

    private Folding() {}

    static String fold(String text) {
        String plain = text.chars().allMatch(character -> character < 0x80) ? text : withoutAccents(text);
        return plain.indexOf('.') < 0
                ? plain
                : DOTTED_ACRONYM
                        .matcher(plain)
                        .replaceAll(acronym -> acronym.group().replace(".", ""));
    }

    private static String withoutAccents(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        return APOSTROPHES.matcher(Normalizer.normalize(bare, Form.NFC)).replaceAll("'");
    }
}
