package org.balise.compiled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.balise.evidence.Passage;
import org.roaringbitmap.RoaringBitmap;

/**
 * One pass over the classes of all things, which numbers the things. Passages are left out, though they are the most: few ask
 * for them, and who does gets them numbered then.
 */
final class TypeScan {

    private final NodeTable found = new NodeTable();
    private final Map<Node, IntList> members = new HashMap<>();
    private final Set<Node> unfinished = new HashSet<>();

    private TypeScan() {}

    static TypeScan of(Data data) {
        TypeScan scan = new TypeScan();
        data.forEach(RDF.Nodes.type, Node.ANY, scan::add);
        return scan;
    }

    private void add(Triple typed) {
        Node thing = typed.getSubject();
        if (!thing.isURI() || !typed.getObject().isURI()) {
            return;
        }
        if (Passage.isPassageLike(thing.getURI())) {
            unfinished.add(typed.getObject());
        } else {
            members.computeIfAbsent(typed.getObject(), type -> new IntList()).add(found.add(thing));
        }
    }

    /** Entities by IRI, then parts by IRI. */
    Dictionary dictionary() {
        Node[] nodes = found.toArray();
        Node[] entities = sorted(nodes, false);
        Node[] parts = sorted(nodes, true);
        System.arraycopy(entities, 0, nodes, 0, entities.length);
        System.arraycopy(parts, 0, nodes, entities.length, parts.length);
        return new Dictionary(new NodeTable(nodes), entities.length);
    }

    /** The members of each class, in the numbers of a dictionary. */
    Map<String, RoaringBitmap> members(Dictionary dictionary) {
        int[] numbers = IntStream.range(0, found.size())
                .map(i -> dictionary.find(found.node(i)))
                .toArray();
        Map<String, RoaringBitmap> bitmaps = new HashMap<>();
        members.forEach((type, list) -> bitmaps.put(type.getURI(), renumbered(list, numbers)));
        return bitmaps;
    }

    /** The classes that passages have. */
    Set<Node> unfinished() {
        return unfinished;
    }

    private static RoaringBitmap renumbered(IntList list, int[] numbers) {
        IntList renumbered = new IntList();
        for (int i = 0; i < list.size(); i++) {
            renumbered.add(numbers[list.get(i)]);
        }
        RoaringBitmap bitmap = renumbered.toBitmap();
        bitmap.runOptimize();
        return bitmap;
    }

    private static Node[] sorted(Node[] nodes, boolean parts) {
        Node[] some = Arrays.stream(nodes)
                .filter(node -> (node.getURI().indexOf('#') >= 0) == parts)
                .toArray(Node[]::new);
        Arrays.parallelSort(some, (one, other) -> CodePoints.compare(one.getURI(), other.getURI()));
        return some;
    }
}
