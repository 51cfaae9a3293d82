package org.balise.fuseki.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Statements of which a document gives a limited number, and tells how many there are. */
final class Pointing {

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getPredicate().toString())
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getSubject()))
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getObject()));

    private final int limit;
    private final PriorityQueue<Triple> first = new PriorityQueue<>(ORDER.reversed());
    private int total;

    Pointing(int limit) {
        this.limit = limit;
    }

    void add(Triple triple) {
        total++;
        first.add(triple);
        if (first.size() > limit) {
            first.remove();
        }
    }

    /** How many there are. */
    int total() {
        return total;
    }

    /** Those given, by property and subject. */
    List<Triple> given() {
        List<Triple> given = new ArrayList<>(first);
        given.sort(ORDER);
        return given;
    }
}
