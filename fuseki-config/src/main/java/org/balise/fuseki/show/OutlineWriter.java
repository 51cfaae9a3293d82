package org.balise.fuseki.show;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays fields out in lines: labels in a column, parts indented under a heading, one line each where it has room. */
final class OutlineWriter {

    private static final int WIDEST_LABEL = 24;
    private static final int STEP = 4;
    private static final String BULLET = "- ";
    private static final String REASON = "^ ";

    private final PrintStream out;
    private final Ink ink;
    private final int width;
    private final Words words;

    OutlineWriter(PrintStream out, Ink ink, int width, Words words) {
        this.out = out;
        this.ink = ink;
        this.width = width;
        this.words = words;
    }

    void line(String text) {
        out.println(ink.written(text));
    }

    /** Notes stand under what they explain. */
    void notes(List<String> notes, int indent) {
        notes.forEach(note -> hang(" ".repeat(indent) + REASON, Ink.faint(note), indent + REASON.length()));
    }

    /** A text that goes on under itself. */
    void hang(String before, String text, int indent) {
        String start = before;
        for (String line : Wrapping.of(text, width - indent)) {
            line((start + line).stripTrailing());
            start = " ".repeat(indent);
        }
    }

    void entries(List<Entry> entries, int indent) {
        int column = entries.stream()
                .filter(Entry::isSimple)
                .mapToInt(entry -> Ink.width(entry.label()))
                .filter(label -> label <= WIDEST_LABEL)
                .max()
                .orElse(0);
        @Nullable Entry last = null;
        for (Entry entry : entries) {
            if (last != null && indent == 0 && !(last.isSimple() && entry.isSimple())) {
                out.println();
            }
            last = entry;
            if (entry.isSimple()) {
                labelled(entry, indent, column);
            } else {
                section(entry, indent);
            }
        }
    }

    private void labelled(Entry entry, int indent, int column) {
        int at = indent + column + 2;
        int label = Ink.width(entry.label());
        String start = " ".repeat(indent) + Ink.strong(entry.label()) + " ".repeat(Math.max(0, column - label) + 2);
        if (label > column) {
            line(start.stripTrailing());
            start = " ".repeat(at);
        }
        for (Item item : entry.items()) {
            hang(start, item.text(), at);
            notes(item.notes(), at);
            start = " ".repeat(at);
        }
    }

    private void section(Entry entry, int indent) {
        line(" ".repeat(indent) + Ink.strong(entry.label()));
        entry.items().forEach(item -> part(item, indent + 2));
    }

    private void part(Item item, int indent) {
        String start = " ".repeat(indent) + BULLET;
        int at = indent + BULLET.length();
        String tag = item.tag().isEmpty() ? "" : " " + Ink.faint("[" + item.tag() + "]");
        if (isAlone(item)) {
            Item only = item.entries().get(0).items().get(0);
            hang(start, only.text() + tag, at);
            notes(only.notes(), at);
            return;
        }
        String whole = inline(item) + tag;
        if (item.isShort() && at + Ink.width(whole) <= width) {
            line(start + whole.strip());
            return;
        }
        hang(start, (item.text() + tag).strip(), at);
        notes(item.notes(), at);
        entries(item.entries(), indent + STEP);
    }

    /** Whether a part without a name has one value only, which then stands for it. */
    private static boolean isAlone(Item item) {
        return item.text().isEmpty()
                && item.entries().size() == 1
                && item.entries().get(0).isSimple()
                && item.entries().get(0).items().size() == 1;
    }

    private String inline(Item item) {
        String fields = item.entries().stream().map(this::inline).collect(Collectors.joining(words.text("show.next")));
        if (item.text().isEmpty() || fields.isEmpty()) {
            return item.text() + fields;
        }
        return item.text() + " (" + fields + ")";
    }

    private String inline(Entry entry) {
        String values = entry.items().stream().map(Item::text).collect(Collectors.joining(", "));
        return words.text("show.field", entry.label(), values);
    }
}
