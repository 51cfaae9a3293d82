package org.balise.benchmarks;

import java.util.List;

/**
 * One way to ask for programmes. Thread-safe.
 *
 * @param <K> what names a programme there
 * @param <R> what it gives for one programme
 */
interface Records<K, R> {

    /** How many programmes a page has. */
    int PAGE = 50;

    /** Makes a key from an IRI; not part of what is measured. */
    K key(String iri);

    /** Question 1: all that is said of one programme. */
    R get(K key);

    /** Tells what a record says; not part of what is measured. */
    Card card(R value);

    /**
     * Question 2: the first fifty programmes that meet what is asked, in the order of their French names, with telephones and
     * operators.
     */
    List<Line> page(Ask ask);
}
