package org.balise.fuseki.show;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks texts into lines between words, never before a sign that French sets apart by a space. */
final class Wrapping {

    private static final Pattern BREAK = Pattern.compile(" (?![;:!?»–])");

    private Wrapping() {}

    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : BREAK.split(text, -1)) {
            int wide = Ink.width(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += wide + (used > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }
}
