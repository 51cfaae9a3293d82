package org.balise.fuseki.health;

/** How busy a query endpoint is. Thread-safe. */
public interface QueryCounts {

    /**
     * Queries that are evaluated now.
     *
     * @return their number
     */
    int running();

    /**
     * Queries that wait for a place.
     *
     * @return their number
     */
    int waiting();

    /**
     * Queries that found no place in time, since the start.
     *
     * @return their number
     */
    long refused();
}
