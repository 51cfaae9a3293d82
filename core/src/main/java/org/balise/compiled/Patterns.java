package org.balise.compiled;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.balise.problem.QueryException;
import org.balise.query.Meter;
import org.roaringbitmap.RoaringBitmap;

/** Patterns in SPARQL, answered by the engine on the same state of the data; kept. Thread-safe. */
final class Patterns {

    private static final Var THIS = Var.alloc("this");

    private final Data data;
    private final Dictionary dictionary;
    private final Memo<RoaringBitmap> answers;

    Patterns(Data data, Dictionary dictionary, Memos memos) {
        this.data = data;
        this.dictionary = dictionary;
        this.answers = memos.ofBitmaps();
    }

    /** What matches as {@code ?this}; costs one query when it is first asked. */
    RoaringBitmap matching(String pattern, Meter meter) {
        return answers.get(pattern, () -> {
            Query query = PatternText.query(pattern);
            meter.spend();
            return data.readDataset(dataset -> answer(dataset, query));
        });
    }

    private RoaringBitmap answer(DatasetGraph dataset, Query query) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            IntList found = new IntList();
            exec.select().forEachRemaining(row -> {
                if (row.get(THIS) != null && row.get(THIS).isURI()) {
                    found.add(dictionary.add(row.get(THIS)));
                }
            });
            return found.toBitmap();
        } catch (JenaException e) {
            throw new QueryException(String.valueOf(e.getMessage()), 0, 0, e);
        } catch (StackOverflowError e) {
            throw new QueryException("nested too deeply", 0, 0, e);
        }
    }
}
