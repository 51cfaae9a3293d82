package org.balise.fuseki.descriptions;

import static org.balise.fuseki.descriptions.Vocabularies.RDFS;
import static org.balise.fuseki.descriptions.Vocabularies.SH;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;

/** The prefixes as SHACL declares them. */
final class PrefixDeclarations {

    private PrefixDeclarations() {}

    static Graph of(SiteModel model) {
        Statements statements = model.statements();
        Statements.About all = statements
                .about(Names.PREFIXES)
                .is("http://www.w3.org/2002/07/owl#Ontology")
                .words(RDFS + "label", "prefixes.label");
        model.prefixes().forEach((prefix, namespace) -> {
            String iri = Names.BASE + "prefix-" + prefix;
            all.link(SH + "declare", iri);
            statements
                    .about(iri)
                    .is(SH + "PrefixDeclaration")
                    .text(SH + "prefix", prefix)
                    .typed(SH + "namespace", namespace, XSDDatatype.XSDanyURI);
        });
        return statements.graph();
    }
}
