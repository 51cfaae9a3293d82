package org.balise.compiled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.roaringbitmap.RoaringBitmap;

/** The members of classes; those of a subclass belong to its wider classes too. Thread-safe. */
final class Classes {

    private final Map<String, RoaringBitmap> direct;
    private final Set<Node> unfinished;
    private final Data data;
    private final Dictionary dictionary;
    private final Wider wider;
    private final Memo<RoaringBitmap> members;

    /** Classes of all data, scanned already. */
    Classes(TypeScan scan, Data data, Dictionary dictionary, Wider wider, Memos memos) {
        this(scan.members(dictionary), scan.unfinished(), data, dictionary, wider, memos);
    }

    private Classes(
            Map<String, RoaringBitmap> direct,
            Set<Node> unfinished,
            Data data,
            Dictionary dictionary,
            Wider wider,
            Memos memos) {
        this.direct = direct;
        this.unfinished = unfinished;
        this.data = data;
        this.dictionary = dictionary;
        this.wider = wider;
        this.members = memos.ofBitmaps();
    }

    /** The same classes, as part of the data states them. */
    Classes in(Data part, Memos memos) {
        Map<String, IntList> lists = new HashMap<>();
        part.forEach(RDF.Nodes.type, Node.ANY, typed -> {
            int number = dictionary.find(typed.getSubject());
            if (number >= 0 && typed.getObject().isURI()) {
                lists.computeIfAbsent(typed.getObject().getURI(), type -> new IntList())
                        .add(number);
            }
        });
        Map<String, RoaringBitmap> bitmaps = new HashMap<>();
        lists.forEach((type, list) -> bitmaps.put(type, list.toBitmap()));
        return new Classes(bitmaps, unfinished, part, dictionary, wider, memos);
    }

    /** The members of any of some classes. */
    RoaringBitmap members(List<String> classes) {
        return members.get(classes, () -> {
            RoaringBitmap all = new RoaringBitmap();
            classes.stream().flatMap(type -> wider.below(type).stream()).forEach(type -> all.or(only(type)));
            return all;
        });
    }

    /** The classes of one entity, wider ones included, sorted. */
    List<String> of(int number) {
        Set<String> classes = new TreeSet<>(CodePoints::compare);
        direct.forEach((type, bitmap) -> {
            if (bitmap.contains(number)) {
                classes.addAll(wider.above(type));
            }
        });
        return List.copyOf(classes);
    }

    private RoaringBitmap only(String type) {
        RoaringBitmap known = direct.getOrDefault(type, new RoaringBitmap());
        Node node = NodeFactory.createURI(type);
        if (!unfinished.contains(node)) {
            return known;
        }
        IntList all = new IntList();
        data.forEach(RDF.Nodes.type, node, typed -> {
            if (typed.getSubject().isURI()) {
                all.add(dictionary.add(typed.getSubject()));
            }
        });
        return all.toBitmap();
    }
}
