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
     * A site of these data, without what they say of an address that may not be made known: no street, postal code or position
     * unless the address is public, no place either of a withheld one or one that says nothing of it.
     *
     * @param data the statements, by named graph, that nothing changes any more; the default graph is their union
     * @param address what readers know the server by
     * @return the site
     */
    public static Site of(DatasetGraph data, PublicAddress address) {
        DatasetGraph shown = AddressScreen.before(data);
        return new Site(shown, Release.of(shown), address, Catalogue.over(DatasetFactory.wrap(shown)));
    }
}
