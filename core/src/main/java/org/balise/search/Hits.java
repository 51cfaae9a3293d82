package org.balise.search;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;

/** The texts that one query found, each once, by their numbers, and how well each fits. */
final class Hits extends SimpleCollector {

    private final EntityTexts known;
    private final IntPredicate wanted;
    private int[] texts = new int[16];
    private float[] scores = new float[16];
    private int size;
    private NumericDocValues numbers = DocValues.emptyNumeric();
    private Scorable scorer = new Unscored();

    /**
     * No hits yet.
     *
     * @param known all texts
     * @param wanted which of them, by number, may be found
     */
    Hits(EntityTexts known, IntPredicate wanted) {
        this.known = known;
        this.wanted = wanted;
    }

    int size() {
        return size;
    }

    int text(int position) {
        return texts[position];
    }

    float score(int position) {
        return scores[position];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        numbers = DocValues.getNumeric(context.reader(), TextFields.NUMBER);
    }

    @Override
    public void setScorer(Scorable next) {
        scorer = next;
    }

    @Override
    public void collect(int document) throws IOException {
        if (!numbers.advanceExact(document)) {
            return;
        }
        int text = (int) numbers.longValue();
        if (wanted.test(text)) {
            texts = ArrayUtil.grow(texts, size + 1);
            scores = ArrayUtil.grow(scores, size + 1);
            texts[size] = text;
            scores[size++] = scorer.score() * known.weight(text);
        }
    }

    private static final class Unscored extends Scorable {

        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            return -1;
        }
    }
}
