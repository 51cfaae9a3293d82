package org.balise.fuseki.descriptions;

import static org.balise.fuseki.descriptions.Vocabularies.DCTERMS;
import static org.balise.fuseki.descriptions.Vocabularies.RDFS;
import static org.balise.fuseki.descriptions.Vocabularies.SCHEMA;
import static org.balise.fuseki.descriptions.Vocabularies.SD;
import static org.balise.fuseki.descriptions.Vocabularies.VOID;

import org.apache.jena.graph.Graph;

/** The query endpoint in the vocabulary of SPARQL 1.1 Service Description, with its limits in words and numbers. */
final class ServiceDescription {

    private final SiteModel model;
    private final Statements statements;

    private ServiceDescription(SiteModel model) {
        this.model = model;
        this.statements = model.statements();
    }

    static Graph of(SiteModel model) {
        ServiceDescription description = new ServiceDescription(model);
        description.service();
        description.limits();
        description.dataset();
        model.statistics().graphs().forEach(description::named);
        return description.statements.graph();
    }

    private void service() {
        Statements.About service = statements
                .about(Names.SERVICE)
                .is(SD + "Service")
                .words(RDFS + "label", "service.label")
                .words(RDFS + "comment", "service.comment")
                .link(SD + "endpoint", model.endpoint())
                .link(SD + "supportedLanguage", SD + "SPARQL11Query")
                .link(SD + "feature", SD + "UnionDefaultGraph")
                .link(SD + "defaultEntailmentRegime", "http://www.w3.org/ns/entailment/Simple")
                .link(SD + "defaultDataset", Names.QUERIED)
                .link(DCTERMS + "license", Names.LICENCE);
        Formats.ofAnswers().forEach(format -> service.link(SD + "resultFormat", format));
    }

    private void limits() {
        for (PublishedLimit limit : PublishedLimit.of(model.limits())) {
            String iri = Names.BASE + "limit-" + limit.name();
            statements.about(Names.SERVICE).link(SCHEMA + "additionalProperty", iri);
            statements
                    .about(iri)
                    .is(SCHEMA + "PropertyValue")
                    .words(RDFS + "label", "limit." + limit.name(), limit.value())
                    .text(SCHEMA + "propertyID", limit.name())
                    .number(SCHEMA + "value", limit.value());
        }
    }

    private void dataset() {
        statements
                .about(Names.QUERIED)
                .is(SD + "Dataset")
                .words(RDFS + "label", "queried.label")
                .link(SD + "defaultGraph", Names.DEFAULT_GRAPH);
        statements
                .about(Names.DEFAULT_GRAPH)
                .is(SD + "Graph")
                .words(RDFS + "comment", "default-graph.comment")
                .link(VOID + "subset", Names.CATALOGUE);
        statements
                .about(Names.CATALOGUE)
                .is(SD + "Graph", VOID + "Dataset")
                .number(VOID + "triples", model.statistics().triples());
        if (DescribedData.isPossible(model.site().data())) {
            String iri = Names.ofGraph(Names.GRAPH);
            statements.about(Names.QUERIED).link(SD + "namedGraph", iri);
            statements.about(iri).is(SD + "NamedGraph").link(SD + "name", Names.GRAPH);
        }
    }

    private void named(NamedGraph graph) {
        String iri = Names.ofGraph(graph.iri());
        String content = iri + "-content";
        statements.about(Names.QUERIED).link(SD + "namedGraph", iri);
        statements
                .about(iri)
                .is(SD + "NamedGraph")
                .link(SD + "name", graph.iri())
                .link(SD + "graph", content);
        statements.about(content).is(SD + "Graph", VOID + "Dataset").number(VOID + "triples", graph.triples());
        graph.source().ifPresent(source -> statements.about(content).link(DCTERMS + "source", source));
    }
}
