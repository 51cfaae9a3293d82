package org.balise.fuseki.descriptions;

import java.util.List;
import org.balise.fuseki.sparql.Limits;

/**
 * One limit as the descriptions tell it.
 *
 * @param name what it is called
 * @param value its value; times are in milliseconds
 */
public record PublishedLimit(String name, long value) {

    /**
     * The limits that concern a client.
     *
     * @param limits what one query may ask for
     * @return each with its name
     */
    public static List<PublishedLimit> of(Limits limits) {
        return List.of(
                new PublishedLimit("first-row-milliseconds", limits.firstRow().toMillis()),
                new PublishedLimit("whole-milliseconds", limits.whole().toMillis()),
                new PublishedLimit("rows", limits.rows()),
                new PublishedLimit("answer-bytes", limits.answerBytes()),
                new PublishedLimit("query-bytes", limits.queryBytes()),
                new PublishedLimit("body-bytes", limits.bodyBytes()),
                new PublishedLimit("words", limits.words()),
                new PublishedLimit("depth", limits.depth()),
                new PublishedLimit("open-closures", limits.openClosures()),
                new PublishedLimit("value-characters", limits.valueLength()),
                new PublishedLimit("at-once", limits.atOnce()),
                new PublishedLimit("patience-milliseconds", limits.patience().toMillis()));
    }
}
