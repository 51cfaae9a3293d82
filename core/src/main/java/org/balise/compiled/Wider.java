package org.balise.compiled;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.query.Hierarchy;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/** Which concepts, places and classes lie below which, from the statements of one step. Thread-safe. */
final class Wider implements Hierarchy {

    private static final List<String> STEPS =
            List.of(Schema.CONTAINED_IN_PLACE, Skos.BROADER, "http://www.w3.org/2000/01/rdf-schema#subClassOf");

    private final SetMultimap<String, String> up = HashMultimap.create();
    private final SetMultimap<String, String> down = HashMultimap.create();
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

    private Wider() {}

    static Wider of(Data data) {
        Wider wider = new Wider();
        for (String step : STEPS) {
            data.forEach(NodeFactory.createURI(step), Node.ANY, triple -> {
                if (triple.getSubject().isURI() && triple.getObject().isURI()) {
                    wider.up.put(
                            triple.getSubject().getURI(), triple.getObject().getURI());
                    wider.down.put(
                            triple.getObject().getURI(), triple.getSubject().getURI());
                }
            });
        }
        return wider;
    }

    @Override
    public boolean isWithin(String narrow, String wide) {
        return narrow.equals(wide) || above(narrow).contains(wide);
    }

    /** What a thing lies in, itself included. */
    Set<String> above(String narrow) {
        if (!up.containsKey(narrow)) {
            return Set.of(narrow);
        }
        return above.computeIfAbsent(narrow, start -> reached(up, start));
    }

    /** What lies in a thing, itself included. */
    Set<String> below(String wide) {
        return down.containsKey(wide) ? reached(down, wide) : Set.of(wide);
    }

    private static Set<String> reached(SetMultimap<String, String> steps, String start) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        reached.add(start);
        open.add(start);
        while (!open.isEmpty()) {
            for (String next : steps.get(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
