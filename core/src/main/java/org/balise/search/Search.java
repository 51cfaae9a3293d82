package org.balise.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One search: a query for each word, their hits tallied by entity. Used once, by one thread. */
final class Search {

    /** More than the words of any name together, so that what is called exactly so comes first. */
    private static final float SCORE_OF_WHOLE = 100;

    private static final Comparator<MatchedText> ORDER = Comparator.comparing(MatchedText::property)
            .thenComparing(MatchedText::language)
            .thenComparing(MatchedText::text)
            .thenComparing(MatchedText::subject);

    private final IndexSearcher searcher;
    private final EntityTexts texts;
    private final IntPredicate wanted;
    private final List<Hits> found = new ArrayList<>();
    private final Tally tally;

    /**
     * A search.
     *
     * @param searcher the index
     * @param texts the texts that it indexes
     * @param wanted which of them, by number, may be found
     */
    Search(IndexSearcher searcher, EntityTexts texts, IntPredicate wanted) {
        this.searcher = searcher;
        this.texts = texts;
        this.wanted = wanted;
        tally = new Tally(texts);
    }

    /**
     * Looks for words.
     *
     * @param words the words; at least two thirds of them must be in an entity's texts
     * @param whole what the entity may be called
     * @param limit how many at most
     * @return the entities, the best first
     * @throws IOException never, as the index is in memory
     */
    List<Match> find(List<Word> words, String whole, int limit) throws IOException {
        for (Word word : words) {
            tally.addWord(hits(word.query()));
        }
        Query called = new ConstantScoreQuery(new TermQuery(new Term(TextFields.WHOLE, whole)));
        tally.addWhole(hits(new BoostQuery(called, SCORE_OF_WHOLE)));
        List<Integer> best = tally.best((2 * words.size() + 2) / 3, limit);
        Map<Integer, Map<Integer, Float>> matched = matched(best);
        return best.stream()
                .map(entity -> new Match(
                        texts.entity(entity), tally.score(entity), ordered(matched.getOrDefault(entity, Map.of()))))
                .toList();
    }

    private Hits hits(Query query) throws IOException {
        Hits hits = searcher.search(query, new HitsCollecting(texts, wanted));
        found.add(hits);
        return hits;
    }

    /** The texts of some entities that were found, with their scores. */
    private Map<Integer, Map<Integer, Float>> matched(List<Integer> entities) {
        BitSet shown = new BitSet(texts.entityCount());
        entities.forEach(shown::set);
        Map<Integer, Map<Integer, Float>> matched = new HashMap<>();
        for (Hits hits : found) {
            for (int i = 0; i < hits.size(); i++) {
                int entity = texts.entityOf(hits.text(i));
                if (shown.get(entity)) {
                    matched.computeIfAbsent(entity, first -> new LinkedHashMap<>())
                            .merge(hits.text(i), hits.score(i), Float::sum);
                }
            }
        }
        return matched;
    }

    private List<MatchedText> ordered(Map<Integer, Float> scores) {
        Comparator<Integer> byScore = Comparator.comparing(scores::get, Comparator.reverseOrder());
        return scores.keySet().stream()
                .sorted(byScore.thenComparing(texts::text, ORDER))
                .map(texts::text)
                .toList();
    }
}
