package org.balise.fuseki.descriptions;

import static org.balise.fuseki.descriptions.Vocabularies.VOID;

/** The links to the things of others. */
final class Linksets {

    private Linksets() {}

    static void write(SiteModel model, Statements statements) {
        for (Linkset linkset : model.statistics().linksets()) {
            String target = Names.BASE + "target-" + model.shortNamespace(linkset.namespace());
            String iri = Names.BASE + "linkset-" + model.shortName(linkset.property()) + "-"
                    + model.shortNamespace(linkset.namespace());
            statements.about(target).is(VOID + "Dataset").text(VOID + "uriSpace", linkset.namespace());
            statements
                    .about(iri)
                    .is(VOID + "Linkset")
                    .link(VOID + "linkPredicate", linkset.property())
                    .link(VOID + "subjectsTarget", Names.CATALOGUE)
                    .link(VOID + "objectsTarget", target)
                    .number(VOID + "triples", linkset.triples());
            statements.about(Names.CATALOGUE).link(VOID + "subset", iri);
        }
    }
}
