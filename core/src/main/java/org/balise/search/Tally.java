package org.balise.search;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well each entity fits. Of each word an entity gets the score of its best text; its own score is the sum over words, so
 * that words may be spread over its name, its description and its parts.
 */
final class Tally {

    private final EntityTexts texts;
    private final float[] scores;
    private final int[] words;
    private final float[] best;

    Tally(EntityTexts texts) {
        this.texts = texts;
        scores = new float[texts.entityCount()];
        words = new int[texts.entityCount()];
        best = new float[texts.entityCount()];
    }

    /** Counts the texts that have one of the words. */
    void addWord(Hits hits) {
        add(hits, 1);
    }

    /** Counts the texts that are exactly what is looked for. */
    void addWhole(Hits hits) {
        add(hits, 0);
    }

    /**
     * The entities that fit best.
     *
     * @param neededWords the number of words that each must have
     * @param limit how many at most
     * @return their numbers, the best first; of equals the one whose IRI comes first
     */
    List<Integer> best(int neededWords, int limit) {
        Comparator<Integer> order =
                Comparator.comparingDouble((Integer entity) -> -scores[entity]).thenComparing(texts::entity);
        return IntStream.range(0, words.length)
                .filter(entity -> words[entity] >= neededWords)
                .boxed()
                .collect(Comparators.least(Math.min(limit, words.length), order));
    }

    float score(int entity) {
        return scores[entity];
    }

    private void add(Hits hits, int word) {
        for (int i = 0; i < hits.size(); i++) {
            int entity = texts.entityOf(hits.text(i));
            best[entity] = Math.max(best[entity], hits.score(i));
        }
        for (int i = 0; i < hits.size(); i++) {
            int entity = texts.entityOf(hits.text(i));
            if (best[entity] > 0) {
                scores[entity] += best[entity];
                words[entity] += word;
                best[entity] = 0;
            }
        }
    }
}
