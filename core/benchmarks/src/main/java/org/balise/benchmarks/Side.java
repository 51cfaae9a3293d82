package org.balise.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * One way to ask all four questions. Thread-safe.
 *
 * @param <K> what names a programme there
 * @param <R> what it gives for one programme
 */
interface Side<K, R> extends Records<K, R> {

    /** How many hits are asked for. */
    int HITS = 20;

    /** Question 7: how many programmes each province has for each population that no other contains; no zeros. */
    Map<Cell, Integer> matrix();

    /** Question 11: programmes with both words in one of their names, best first, twenty at most. */
    List<String> search();
}
