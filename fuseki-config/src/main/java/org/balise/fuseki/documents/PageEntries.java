package org.balise.fuseki.documents;

import java.util.List;
import org.balise.fuseki.show.Entry;
import org.balise.fuseki.show.Item;

/** Fields as definition lists; parts have theirs within. */
record PageEntries(Html html) {

    void write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.open("dl");
        for (Entry entry : entries) {
            html.open("dt").marked(entry.label()).close("dt");
            entry.items().forEach(this::item);
        }
        html.close("dl");
    }

    /** A part can be linked to by its fragment. */
    private void item(Item item) {
        String fragment = item.tag().startsWith("#") ? item.tag().substring(1) : "";
        html.open("dd", "id", fragment, "class", item.isPart() ? "part" : "");
        if (!item.text().isEmpty()) {
            html.open("p").marked(item.text()).close("p");
        }
        notes(item.notes());
        write(item.entries());
        html.close("dd");
    }

    void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            html.open("ul", "class", "why");
            notes.forEach(note -> html.open("li").marked(note).close("li"));
            html.close("ul");
        }
    }
}
