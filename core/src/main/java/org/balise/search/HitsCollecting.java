package org.balise.search;

import java.util.Collection;
import java.util.function.IntPredicate;
import org.apache.lucene.search.CollectorManager;

/**
 * Collects the hits of a query that one thread runs.
 *
 * @param known all texts
 * @param wanted which of them, by number, may be found
 */
record HitsCollecting(EntityTexts known, IntPredicate wanted) implements CollectorManager<Hits, Hits> {

    @Override
    public Hits newCollector() {
        return new Hits(known, wanted);
    }

    @Override
    public Hits reduce(Collection<Hits> collectors) {
        return collectors.iterator().next();
    }
}
