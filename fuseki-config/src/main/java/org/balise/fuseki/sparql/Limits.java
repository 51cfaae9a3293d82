package org.balise.fuseki.sparql;

import java.time.Duration;

/**
 * How much one query may ask for and how many may run; no request changes it.
 *
 * @param firstRow time until the first row
 * @param whole time until the last row
 * @param rows rows or triples of an answer
 * @param queryBytes length of the query text in UTF-8
 * @param bodyBytes length of a request's body
 * @param depth nesting of brackets
 * @param words words and signs of the query text
 * @param openClosures paths with {@code *} or {@code +} between two variables
 * @param valueLength characters of a text, or decimal digits of a number, that the query computes
 * @param answerBytes length of a written answer
 * @param atOnce queries that last, at the same time
 * @param patience how long a query that lasts waits for its turn
 */
public record Limits(
        Duration firstRow,
        Duration whole,
        int rows,
        int queryBytes,
        int bodyBytes,
        int depth,
        int words,
        int openClosures,
        int valueLength,
        int answerBytes,
        int atOnce,
        Duration patience) {

    /** The limits that hold unless others are given. */
    public static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            50_000,
            32 * 1024,
            1024 * 1024,
            40,
            6_000,
            2,
            1024 * 1024,
            64 * 1024 * 1024,
            8,
            Duration.ofSeconds(2));

    /**
     * These limits with other times.
     *
     * @param first time until the first row
     * @param last time until the last row
     * @return the limits
     */
    public Limits within(Duration first, Duration last) {
        return new Limits(
                first,
                last,
                rows,
                queryBytes,
                bodyBytes,
                depth,
                words,
                openClosures,
                valueLength,
                answerBytes,
                atOnce,
                patience);
    }

    /**
     * These limits with another number of rows.
     *
     * @param most rows or triples of an answer
     * @return the limits
     */
    public Limits upToRows(int most) {
        return new Limits(
                firstRow,
                whole,
                most,
                queryBytes,
                bodyBytes,
                depth,
                words,
                openClosures,
                valueLength,
                answerBytes,
                atOnce,
                patience);
    }

    /**
     * These limits with other places.
     *
     * @param places queries that run at the same time
     * @param wait how long a query waits for its turn
     * @return the limits
     */
    public Limits withPlaces(int places, Duration wait) {
        return new Limits(
                firstRow,
                whole,
                rows,
                queryBytes,
                bodyBytes,
                depth,
                words,
                openClosures,
                valueLength,
                answerBytes,
                places,
                wait);
    }
}
