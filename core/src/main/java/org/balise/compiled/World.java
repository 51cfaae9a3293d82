package org.balise.compiled;

import java.util.List;
import org.balise.model.LanguageChain;
import org.balise.query.Kind;
import org.balise.query.Meter;
import org.balise.query.Order;
import org.balise.query.Request;
import org.roaringbitmap.RoaringBitmap;

/** All that answers are made of, for one choice of the sources that count. Thread-safe. */
final class World {

    private record Ranked(List<String> classes, List<Order.Key> keys, LanguageChain languages) {}

    private final Dictionary dictionary;
    private final Classes classes;
    private final Columns columns;
    private final Navigation navigation;
    private final Leaves leaves;
    private final Evaluation evaluation;
    private final ValueReader values;
    private final Names names;
    private final Readers readers;
    private final EdgeIndex edges;
    private final FactReader facts;
    private final Memo<Ranking> rankings;
    private final Memo<Results> results;

    World(Data data, Dictionary dictionary, Classes classes, Wider wider, Names terms, Memos memos) {
        this.dictionary = dictionary;
        this.classes = classes;
        this.columns = new Columns(data, dictionary);
        this.navigation = new Navigation(columns, dictionary);
        this.leaves = new Leaves(navigation, dictionary, wider, memos);
        this.evaluation = new Evaluation(leaves, navigation, new Patterns(data, dictionary, memos), dictionary, memos);
        this.values = new ValueReader(columns, dictionary);
        this.names = data.isWhole() ? terms : new Names(data);
        this.readers = new Readers(data);
        this.edges = new EdgeIndex(columns, dictionary);
        this.facts = new FactReader(data, dictionary, names, terms);
        this.rankings = memos.ofRankings();
        this.results = memos.ofResults();
    }

    /** What certainly, and what possibly, answers a query. */
    Piles piles(Request<?> request, Meter meter) {
        return evaluation.of(domain(request.kind()), request.criteria(), meter);
    }

    /** The answer to a query in its order; kept. */
    Results results(Request<?> request, Meter meter) {
        return results.get(request, () -> new Results(piles(request, meter), ranking(request), dictionary));
    }

    private Domain domain(Kind<?> kind) {
        return new Domain(kind.classes(), classes.members(kind.classes()));
    }

    private Ranking ranking(Request<?> request) {
        LanguageChain languages = request.scope().languages();
        List<Order.Key> keys = request.order().keys();
        RoaringBitmap members = classes.members(request.kind().classes());
        return rankings.get(new Ranked(request.kind().classes(), keys, languages), () -> {
            SortKeys sorting = new SortKeys(values, languages);
            return Ranking.of(
                    members,
                    keys.stream().map(key -> sorting.places(members, key)).toList(),
                    dictionary);
        });
    }

    Readers readers() {
        return readers;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Classes classes() {
        return classes;
    }

    Columns columns() {
        return columns;
    }

    Navigation navigation() {
        return navigation;
    }

    Leaves leaves() {
        return leaves;
    }

    ValueReader values() {
        return values;
    }

    Names names() {
        return names;
    }

    EdgeIndex edges() {
        return edges;
    }

    FactReader facts() {
        return facts;
    }
}
