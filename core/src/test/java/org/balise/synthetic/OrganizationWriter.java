package org.balise.synthetic;

import org.apache.jena.vocabulary.ORG;
import org.balise.vocabulary.Bal;

/** Writes organizations with their units, and authorities with their schemes. */
final class OrganizationWriter {

    private static final String LOCATION = "https://schema.org/location";

    private final Page page;

    OrganizationWriter(Page page) {
        this.page = page;
    }

    void organization(OrganizationFacts facts) {
        page.out().type(facts.iri(), ORG.Organization.getURI());
        describe(facts);
        page.out().link(facts.iri(), LOCATION, facts.place(), page.say("at " + Page.words(facts.place())));
        for (OrganizationFacts unit : facts.units()) {
            page.out().type(unit.iri(), ORG.OrganizationalUnit.getURI());
            describe(unit);
            String passage = page.say("unit of " + facts.name().english());
            page.out().link(unit.iri(), ORG.unitOf.getURI(), facts.iri(), passage);
        }
    }

    /** An authority and the strategy under which it funds. */
    void authority(OrganizationFacts facts) {
        page.out().type(facts.iri(), ORG.Organization.getURI());
        describe(facts);
        page.out()
                .link(
                        facts.iri(),
                        Bal.JURISDICTION,
                        facts.place(),
                        page.say(facts.name().english()));
        String scheme = Iris.scheme(facts.place());
        page.out().type(scheme, Bal.STRATEGY);
        page.name(scheme, Facts.schemeOf(facts));
        page.out()
                .link(
                        scheme,
                        Bal.JURISDICTION,
                        facts.place(),
                        page.say(facts.name().french()));
    }

    private void describe(OrganizationFacts facts) {
        page.name(facts.iri(), facts.name());
        facts.kind()
                .ifPresent(
                        kind -> page.out().link(facts.iri(), Bal.ORGANIZATION_KIND, kind, page.say(Page.words(kind))));
    }
}
