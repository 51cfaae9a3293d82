package org.balise.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balise.model.Id;
import org.balise.model.Participant;
import org.balise.model.Ref;

/** Finds the shortest ways from one entity to others: one query for each relation on the way, then one for names and classes. */
final class Connections {

    private record Way(List<Edge> edges, String end) {}

    private final Evaluator evaluator;
    private final Scope scope;
    private final Meter meter;

    Connections(Evaluator evaluator, Scope scope, Meter meter) {
        this.evaluator = evaluator;
        this.scope = scope;
        this.meter = meter;
    }

    <T extends Participant> List<Connection<T>> from(Id<? extends Participant> start, Kind<T> kind, int hops) {
        if (hops < 1) {
            throw new IllegalArgumentException("no number of relations: " + hops + "; needed is at least 1");
        }
        Map<String, Way> ways = ways(start.iri(), hops);
        ways.remove(start.iri());
        Map<String, List<String>> types = evaluator.types(ways.keySet(), scope, meter);
        List<Way> wanted = ways.values().stream()
                .filter(way -> isOf(types.getOrDefault(way.end(), List.of()), kind))
                .sorted(Comparator.<Way>comparingInt(way -> way.edges().size()).thenComparing(Way::end))
                .toList();
        Map<String, Ref<?>> refs = evaluator.refs(nodes(wanted), scope, meter);
        return wanted.stream()
                .map(way -> new Connection<T>(
                        new Ref<>(Id.of(way.end()), Refs.of(refs, way.end()).label()), path(start.iri(), way, refs)))
                .toList();
    }

    private Map<String, Way> ways(String start, int hops) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(start, new Way(List.of(), start));
        Set<String> frontier = Set.of(start);
        for (int hop = 0; hop < hops && !frontier.isEmpty(); hop++) {
            Map<String, Way> reached = new TreeMap<>();
            evaluator.edges(frontier, scope, meter).stream().sorted(EDGES).forEach(edge -> {
                extend(ways, reached, edge, edge.from(), edge.to());
                extend(ways, reached, edge, edge.to(), edge.from());
            });
            ways.putAll(reached);
            frontier = reached.keySet();
        }
        return ways;
    }

    private static void extend(Map<String, Way> ways, Map<String, Way> reached, Edge edge, String near, String far) {
        Way way = ways.get(near);
        if (way != null && !ways.containsKey(far)) {
            List<Edge> edges = new ArrayList<>(way.edges());
            edges.add(edge);
            reached.putIfAbsent(far, new Way(edges, far));
        }
    }

    private static final Comparator<Edge> EDGES =
            Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::relation);

    private static boolean isOf(List<String> types, Kind<?> kind) {
        return kind.classes().stream().anyMatch(types::contains);
    }

    private static Set<String> nodes(List<Way> ways) {
        Set<String> nodes = new TreeSet<>();
        for (Way way : ways) {
            nodes.add(way.end());
            for (Edge edge : way.edges()) {
                nodes.add(edge.from());
                nodes.add(edge.to());
            }
        }
        return nodes;
    }

    private List<Hop> path(String start, Way way, Map<String, Ref<?>> refs) {
        List<Hop> path = new ArrayList<>();
        String at = start;
        for (Edge edge : way.edges()) {
            boolean forward = edge.from().equals(at);
            String next = forward ? edge.to() : edge.from();
            path.add(new Hop(Refs.of(refs, at), term(edge.relation()), forward, Refs.of(refs, next)));
            at = next;
        }
        return path;
    }

    private Ref<?> term(String iri) {
        return new Ref<>(Id.of(iri), evaluator.termLabel(iri, scope.languages()));
    }
}
