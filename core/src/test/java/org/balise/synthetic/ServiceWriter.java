package org.balise.synthetic;

import java.util.List;
import org.apache.jena.vocabulary.SKOS;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.DisclosureScheme;

/** Writes services; the address of a place to live or to stay is withheld. */
final class ServiceWriter {

    private static final String ADDRESS = "https://schema.org/address";
    private static final String POSTAL_ADDRESS = "https://schema.org/PostalAddress";

    private final Page page;

    ServiceWriter(Page page) {
        this.page = page;
    }

    void write(String program, List<ServiceFacts> services) {
        for (ServiceFacts facts : services) {
            page.out().part(program, Bal.OFFERS, facts.iri());
            page.out().type(facts.iri(), Bal.SERVICE);
            for (String kind : facts.kinds()) {
                page.out().link(facts.iri(), Bal.SERVICE_KIND, kind, page.say(Page.words(kind)));
            }
            facts.name().ifPresent(name -> page.worded(facts.iri(), SKOS.prefLabel.getURI(), name));
            facts.places().ifPresent(places -> capacity(facts, places));
            if (facts.accommodation()) {
                withhold(facts.iri());
            }
        }
    }

    private void capacity(ServiceFacts facts, int places) {
        String capacity = facts.iri() + "-capacity";
        String passage = page.say(places + " places");
        page.out().part(facts.iri(), Bal.HAS_CAPACITY, capacity);
        page.out().type(capacity, Bal.CAPACITY);
        page.out().number(capacity, Bal.PLACES, places, passage);
        page.out().link(capacity, Bal.CAPACITY_KIND, facts.kinds().get(0), passage);
    }

    private void withhold(String service) {
        String address = service + "-address";
        page.out().part(service, ADDRESS, address);
        page.out().type(address, POSTAL_ADDRESS);
        page.out().link(address, Bal.DISCLOSURE, DisclosureScheme.WITHHELD, GraphWriter.SAFETY);
    }
}
