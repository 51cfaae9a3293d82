package org.balise.compiled;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.roaringbitmap.RoaringBitmap;

/**
 * The numbers of IRIs. Those of things that have a class come first: entities by IRI, then parts by IRI, so that the members
 * of one class lie together and the order of numbers is the order of IRIs on either side. Whatever else a column meets gets
 * the next number when it is met.
 *
 * <p>Thread-safe; a number once given stays.
 */
final class Dictionary {

    private final NodeTable sorted;
    private final int firstPart;
    private final NodeTable later = new NodeTable();

    Dictionary(NodeTable sorted, int firstPart) {
        this.sorted = sorted;
        this.firstPart = firstPart;
    }

    /** The number of an IRI; -1 if no column has it. */
    int find(String iri) {
        return find(NodeFactory.createURI(iri));
    }

    int find(Node node) {
        int number = sorted.find(node);
        if (number >= 0) {
            return number;
        }
        synchronized (later) {
            int found = later.find(node);
            return found < 0 ? found : sorted.size() + found;
        }
    }

    int add(Node node) {
        int number = sorted.find(node);
        if (number >= 0) {
            return number;
        }
        synchronized (later) {
            return sorted.size() + later.add(node);
        }
    }

    Node node(int number) {
        if (number < sorted.size()) {
            return sorted.node(number);
        }
        synchronized (later) {
            return later.node(number - sorted.size());
        }
    }

    String iri(int number) {
        return node(number).getURI();
    }

    /** The order of the IRIs of two numbers. */
    int compare(int one, int other) {
        boolean bothSorted = one < sorted.size() && other < sorted.size();
        boolean sameSide = (one < firstPart) == (other < firstPart);
        return bothSorted && sameSide ? Integer.compare(one, other) : CodePoints.compare(iri(one), iri(other));
    }

    /** Whether the order of these numbers is that of their IRIs. */
    boolean isByIri(RoaringBitmap numbers) {
        if (numbers.isEmpty() || numbers.last() < firstPart) {
            return true;
        }
        return numbers.first() >= firstPart && numbers.last() < sorted.size();
    }

    /** The range of the numbers of parts of an entity, as far as they have a class: first, and the one behind the last. */
    Range partsOf(String iri) {
        return new Range(behind(iri + "#"), behind(iri + "$"));
    }

    /** Numbers from the first up to, and without, the end. */
    record Range(int first, int end) {}

    int size() {
        return sorted.size();
    }

    /** The first number whose IRI is not before this one, among parts. */
    private int behind(String iri) {
        int low = firstPart;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (CodePoints.compare(sorted.node(middle).getURI(), iri) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A value's number, if it has one. */
    Optional<Integer> known(String iri) {
        int number = find(iri);
        return number < 0 ? Optional.empty() : Optional.of(number);
    }
}
