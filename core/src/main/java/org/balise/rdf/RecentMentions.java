package org.balise.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The last few IRIs that a text named, with their places: enough to find the subject of the statement being read. */
final class RecentMentions {

    private static final int KEPT = 16;

    private final Deque<Mention> mentions = new ArrayDeque<>(KEPT);

    /** One IRI at one place. */
    record Mention(Node iri, long line, long column) {}

    void add(Node iri, long line, long column) {
        if (mentions.size() == KEPT) {
            mentions.removeFirst();
        }
        mentions.addLast(new Mention(iri, line, column));
    }

    Optional<Mention> last(Node iri) {
        for (Iterator<Mention> backwards = mentions.descendingIterator(); backwards.hasNext(); ) {
            Mention mention = backwards.next();
            if (mention.iri().equals(iri)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
