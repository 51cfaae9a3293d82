package org.balise.compiled;

import java.util.ArrayList;
import java.util.List;
import org.balise.problem.StaleException;
import org.balise.query.Count;
import org.balise.query.Position;
import org.balise.query.Slice;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** All results of a query by rank, the certain ones before the undetermined ones. Immutable and thread-safe. */
final class Results {

    private final Ranking ranking;
    private final RoaringBitmap certain;
    private final RoaringBitmap undetermined;
    private final Dictionary dictionary;

    Results(Piles piles, Ranking ranking, Dictionary dictionary) {
        this.ranking = ranking;
        this.certain = ranking.ranks(piles.certain());
        this.undetermined = ranking.ranks(piles.undetermined());
        this.dictionary = dictionary;
    }

    Count count() {
        return new Count(certain.getLongCardinality(), undetermined.getLongCardinality());
    }

    Slice slice(int size, @Nullable Position after) {
        boolean inCertain = after == null || after.certain();
        PeekableIntIterator first = certain.getIntIterator();
        PeekableIntIterator second = undetermined.getIntIterator();
        if (after != null) {
            PeekableIntIterator begun = inCertain ? first : second;
            begun.advanceIfNeeded(rank(after) + 1);
        }
        List<String> certainIris = inCertain ? next(first, size) : List.of();
        List<String> others = next(second, size - certainIris.size());
        boolean more = (inCertain && first.hasNext()) || second.hasNext();
        return new Slice(certainIris, others, count(), more);
    }

    int bytes() {
        return certain.getSizeInBytes() + undetermined.getSizeInBytes();
    }

    private int rank(Position position) {
        RoaringBitmap pile = position.certain() ? certain : undetermined;
        int rank = dictionary.known(position.iri()).map(ranking::rank).orElse(-1);
        if (rank < 0 || !pile.contains(rank)) {
            throw new StaleException("with <" + position.iri() + "> among the results", "without it");
        }
        return rank;
    }

    private List<String> next(PeekableIntIterator ranks, int size) {
        List<String> iris = new ArrayList<>();
        while (iris.size() < size && ranks.hasNext()) {
            iris.add(dictionary.iri(ranking.number(ranks.next())));
        }
        return iris;
    }
}
