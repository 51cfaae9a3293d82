package org.balise.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.balise.model.Value;
import org.roaringbitmap.RoaringBitmap;

/**
 * The statements of one property, by subject and by object. An object that is an IRI has the number of the dictionary, a
 * literal one of this column, below 0; blank nodes and triple terms are no values. Immutable and thread-safe.
 */
final class Column {

    static final Column EMPTY = new Column(new long[0], new long[0], List.of());

    private final Pairs bySubject;
    private final Pairs byObject;
    private final List<Value.Literal> literals;
    private final RoaringBitmap subjects;

    private Column(long[] bySubject, long[] byObject, List<Value.Literal> literals) {
        this.bySubject = new Pairs(bySubject);
        this.byObject = new Pairs(byObject);
        this.literals = literals;
        this.subjects = this.bySubject.keys();
        this.subjects.runOptimize();
    }

    static Column of(Data data, String property, Dictionary dictionary) {
        Node node = NodeFactory.createURI(property);
        if (!data.has(node)) {
            return EMPTY;
        }
        Filling filling = new Filling(dictionary);
        data.forEach(node, Node.ANY, filling::add);
        return filling.column();
    }

    /** Whatever has a value. */
    RoaringBitmap subjects() {
        return subjects;
    }

    /** The IRIs that are values of some subjects. */
    RoaringBitmap objectsOf(RoaringBitmap some) {
        return bySubject.valuesOf(some);
    }

    /** The IRIs that are values. */
    RoaringBitmap objects() {
        return byObject.keys();
    }

    /** The subjects that some IRIs are values of. */
    RoaringBitmap subjectsOf(RoaringBitmap some) {
        return byObject.valuesOf(some);
    }

    /** The subjects of which a literal meets a test, which is asked once for each literal. */
    RoaringBitmap subjectsOf(Predicate<Value.Literal> test) {
        IntList found = new IntList();
        for (int i = 0; i < literals.size(); i++) {
            if (test.test(literals.get(i))) {
                byObject.forEach(-1 - i, found::add);
            }
        }
        return found.toBitmap();
    }

    /** Hands over the values of a subject. */
    void forEachValue(int subject, Dictionary dictionary, Consumer<Value> target) {
        bySubject.forEach(subject, object -> target.accept(value(object, dictionary)));
    }

    /** Hands over the subjects that an IRI is a value of. */
    void forEachSubject(int object, IntConsumer target) {
        byObject.forEach(object, target);
    }

    /** The pairs of a subject and a value. */
    Pairs pairs() {
        return bySubject;
    }

    private Value value(int object, Dictionary dictionary) {
        return object < 0 ? literals.get(-1 - object) : new Value.Iri(dictionary.iri(object));
    }

    /** Collects the statements of a column. */
    private static final class Filling {

        private static final int SMALLEST = 64;

        private final Dictionary dictionary;
        private final Map<Node, Integer> numbers = new HashMap<>();
        private final List<Value.Literal> literals = new ArrayList<>();
        private long[] packed = new long[SMALLEST];
        private int size;

        Filling(Dictionary dictionary) {
            this.dictionary = dictionary;
        }

        void add(Triple triple) {
            Node object = triple.getObject();
            if (triple.getSubject().isURI() && (object.isURI() || object.isLiteral())) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, size * 2);
                }
                int value = object.isURI() ? dictionary.add(object) : number(object);
                packed[size++] = Pairs.pack(dictionary.add(triple.getSubject()), value);
            }
        }

        Column column() {
            long[] bySubject = Arrays.copyOf(packed, size);
            long[] byObject = new long[size];
            for (int i = 0; i < size; i++) {
                byObject[i] = Pairs.pack((int) bySubject[i] ^ Integer.MIN_VALUE, (int) (bySubject[i] >> Integer.SIZE));
            }
            Arrays.sort(bySubject);
            Arrays.sort(byObject);
            return new Column(bySubject, byObject, List.copyOf(literals));
        }

        private int number(Node literal) {
            return numbers.computeIfAbsent(literal, key -> {
                literals.add(Values.literal(key));
                return -literals.size();
            });
        }
    }
}
