package org.balise.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of letters or of digits in a passage; {@code text} is in lower case, {@code gap} is what stands before it. */
record Word(String text, String original, String gap) {

    private static final Pattern RUN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{Nd}+");

    private static final Pattern JOINING = Pattern.compile("[\\s\u00A0\u202F\\p{Pd}]*");

    static List<Word> of(String passage) {
        String composed = Normalizer.normalize(passage, Normalizer.Form.NFC);
        List<Word> words = new ArrayList<>();
        Matcher runs = RUN.matcher(composed);
        int end = 0;
        while (runs.find()) {
            String run = runs.group();
            words.add(new Word(run.toLowerCase(Locale.ROOT), run, composed.substring(end, runs.start())));
            end = runs.end();
        }
        return words;
    }

    /** Whether only white space and hyphens stand before it. */
    boolean isJoined() {
        return JOINING.matcher(gap).matches();
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}
