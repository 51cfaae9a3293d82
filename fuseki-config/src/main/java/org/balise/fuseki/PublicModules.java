package org.balise.fuseki;

import java.util.List;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.balise.fuseki.conformance.ConformanceModule;
import org.balise.fuseki.descriptions.Descriptions;
import org.balise.fuseki.descriptions.DescriptionsModule;
import org.balise.fuseki.descriptions.Downloads;
import org.balise.fuseki.documents.DocumentsModule;
import org.balise.fuseki.dumps.DumpModule;
import org.balise.fuseki.dumps.Dumps;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.Limits;
import org.balise.fuseki.sparql.SparqlModule;

/**
 * All that a server shows to the public: each capability is a module.
 *
 * @param sparql the query endpoint
 * @param all every module, that of the endpoint included
 */
record PublicModules(SparqlModule sparql, List<FusekiModule> all) {

    static PublicModules of(Site site, Limits limits) {
        Dumps dumps = Dumps.of(site);
        Descriptions descriptions = Descriptions.of(site, limits, new Downloads(Dumps.names(), dumps::files));
        SparqlModule sparql = new SparqlModule(descriptions.described(), limits, descriptions::service);
        return new PublicModules(
                sparql,
                List.of(
                        sparql,
                        new DocumentsModule(descriptions.described()),
                        new DescriptionsModule(descriptions),
                        descriptions.questionsAnsweredBy(sparql::answer),
                        new DumpModule(site, dumps),
                        new ConformanceModule(site.address())));
    }
}
