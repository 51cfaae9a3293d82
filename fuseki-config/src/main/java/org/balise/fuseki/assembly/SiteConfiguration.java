package org.balise.fuseki.assembly;

import java.util.List;
import java.util.Optional;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.fuseki.FusekiConfigException;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.site.Site;
import org.balise.store.FrozenDataset;

/**
 * What a configuration file says of the site that a server is.
 *
 * @param dataset the node of the data
 * @param address what readers know the server by
 */
public record SiteConfiguration(Resource dataset, PublicAddress address) {

    /**
     * Looks for a site.
     *
     * @param configuration the configuration of a server
     * @return the site, or nothing where there is none
     * @throws FusekiConfigException if there are several, or if what one has is not right
     */
    public static Optional<SiteConfiguration> in(Model configuration) {
        List<Resource> sites = configuration
                .listSubjectsWithProperty(RDF.type, ServerTerms.SITE)
                .toList();
        if (sites.size() > 1) {
            throw wrong(
                    "one server:Site is allowed, not " + sites.size(),
                    "un seul server:Site est permis, non " + sites.size());
        }
        return sites.stream().findFirst().map(SiteConfiguration::of);
    }

    /**
     * Makes the site. Its data are copied into memory: every statement of a named graph.
     *
     * @return the site
     * @throws FusekiConfigException if the dataset cannot be made, or has no named graph
     */
    public Site site() {
        if (!(Assembler.general().open(dataset) instanceof Dataset made)) {
            throw wrong("server:dataset is no dataset", "server:dataset n'est pas un jeu de données");
        }
        FrozenDataset data = made.asDatasetGraph() instanceof FrozenDataset frozen
                ? frozen
                : FrozenDataset.copyOf(made.asDatasetGraph());
        if (data.size() == 0) {
            throw wrong("server:dataset has no named graph", "server:dataset n'a aucun graphe nommé");
        }
        return Site.of(data, address);
    }

    private static SiteConfiguration of(Resource site) {
        RDFNode dataset = only(site, ServerTerms.DATASET);
        RDFNode address = only(site, ServerTerms.ADDRESS);
        if (!dataset.isResource()) {
            throw wrong("server:dataset names a dataset", "server:dataset nomme un jeu de données");
        }
        try {
            String text = address.isLiteral() ? address.asLiteral().getString() : address.toString();
            return new SiteConfiguration(dataset.asResource(), PublicAddress.of(text));
        } catch (IllegalArgumentException e) {
            throw wrong(
                    "server:address is an http or https address without user, query and fragment, not " + address,
                    "server:address est une adresse http ou https sans utilisateur, requête ni fragment, non "
                            + address);
        }
    }

    private static RDFNode only(Resource site, Property property) {
        List<RDFNode> values =
                site.getModel().listObjectsOfProperty(site, property).toList();
        if (values.size() != 1) {
            String name = "server:" + property.getLocalName();
            throw wrong("a server:Site has one " + name, "un server:Site a un seul " + name);
        }
        return values.get(0);
    }

    private static FusekiConfigException wrong(String english, String french) {
        return new FusekiConfigException(english + " / " + french);
    }
}
