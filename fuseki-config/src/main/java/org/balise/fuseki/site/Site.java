package org.balise.fuseki.site;

import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.Catalogue;

/**
 * What one server serves. Immutable and thread-safe, as the data never change.
 *
 * @param data the statements, by named graph; the default graph is their union
 * @param release the state that the data are
 * @param address what readers know the server by
 * @param catalogue the same data as records; belongs to whoever made the data, so it is not closed
 */
public record Site(DatasetGraph data, Release release, PublicAddress address, Catalogue catalogue) {

    /**
     * A site of these data.
     *
     * @param data the statements, by named graph, that nothing changes any more; the default graph is their union
     * @param address what readers know the server by
     * @return the site
     */
    public static Site of(DatasetGraph data, PublicAddress address) {
        return new Site(data, Release.of(data), address, Catalogue.over(DatasetFactory.wrap(data)));
    }
}
