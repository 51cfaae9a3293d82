package org.balise.compiled;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.balise.query.Edge;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Org;
import org.balise.vocabulary.Schema;

/** The relations between entities, by either end; made when they are first asked for. Thread-safe. */
final class EdgeIndex {

    private static final List<String> DIRECT = List.of(
            Org.UNIT_OF,
            Org.SUB_ORGANIZATION_OF,
            Org.POST_IN,
            Bal.EMBEDDED_IN,
            Dcterms.IS_PART_OF,
            Schema.FUNDER,
            Bal.RECIPIENT,
            Schema.FUNDED_ITEM,
            Bal.FUNDING_SCHEME);

    private final Columns columns;
    private final Dictionary dictionary;
    private final Supplier<Built> built = Suppliers.memoize(this::build);

    /** The three columns of all edges, and pairs of an end and an edge. */
    private record Built(IntList from, IntList relations, IntList to, Pairs byEnd) {}

    EdgeIndex(Columns columns, Dictionary dictionary) {
        this.columns = columns;
        this.dictionary = dictionary;
    }

    /** Every relation that begins or ends at one of some entities, each once. */
    List<Edge> touching(Collection<String> iris) {
        Built edges = built.get();
        Set<Edge> found = new LinkedHashSet<>();
        for (String iri : iris) {
            dictionary
                    .known(iri)
                    .ifPresent(end -> edges.byEnd()
                            .forEach(
                                    end,
                                    edge -> found.add(new Edge(
                                            dictionary.iri(edges.from().get(edge)),
                                            dictionary.iri(edges.relations().get(edge)),
                                            dictionary.iri(edges.to().get(edge))))));
        }
        return List.copyOf(found);
    }

    private Built build() {
        Built edges = new Built(new IntList(), new IntList(), new IntList(), new Pairs(new long[0]));
        for (String property : DIRECT) {
            Pairs pairs = columns.of(property).pairs();
            int relation = dictionary.add(NodeFactory.createURI(property));
            for (int i = 0; i < pairs.size(); i++) {
                add(edges, pairs.key(i), relation, pairs.value(i));
            }
        }
        addParticipations(edges);
        return new Built(edges.from(), edges.relations(), edges.to(), byEnd(edges));
    }

    private void addParticipations(Built edges) {
        Pairs participations = columns.of(Bal.HAS_PARTICIPATION).pairs();
        Pairs participants = columns.of(Bal.PARTICIPANT).pairs();
        Pairs roles = columns.of(Bal.ROLE).pairs();
        for (int i = 0; i < participations.size(); i++) {
            int from = participations.key(i);
            int part = participations.value(i);
            participants.forEach(part, to -> roles.forEach(part, role -> add(edges, from, role, to)));
        }
    }

    private void add(Built edges, int part, int relation, int to) {
        int from = owner(part);
        if (to >= 0 && relation >= 0 && from != to) {
            edges.from().add(from);
            edges.relations().add(relation);
            edges.to().add(to);
        }
    }

    private int owner(int part) {
        String iri = dictionary.iri(part);
        int hash = iri.indexOf('#');
        return hash < 0 ? part : dictionary.add(NodeFactory.createURI(iri.substring(0, hash)));
    }

    private static Pairs byEnd(Built edges) {
        int size = edges.from().size();
        long[] packed = new long[size * 2];
        for (int edge = 0; edge < size; edge++) {
            packed[edge * 2] = Pairs.pack(edges.from().get(edge), edge);
            packed[edge * 2 + 1] = Pairs.pack(edges.to().get(edge), edge);
        }
        Arrays.sort(packed);
        return new Pairs(packed);
    }
}
