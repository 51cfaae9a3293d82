package org.balise.fuseki.descriptions;

import static org.balise.fuseki.descriptions.Vocabularies.DCTERMS;
import static org.balise.fuseki.descriptions.Vocabularies.FOAF;
import static org.balise.fuseki.descriptions.Vocabularies.VOID;

import org.apache.jena.graph.Graph;
import org.balise.fuseki.results.GraphFormat;
import org.balise.rdf.Namespaces;

/** The catalogue in the Vocabulary of Interlinked Datasets. */
final class VoidDescription {

    private final SiteModel model;
    private final Statements statements;

    private VoidDescription(SiteModel model) {
        this.model = model;
        this.statements = model.statements();
    }

    static Graph of(SiteModel model) {
        VoidDescription description = new VoidDescription(model);
        description.document();
        description.dataset();
        description.figures();
        Partitions.write(model, description.statements);
        Linksets.write(model, description.statements);
        return description.statements.graph();
    }

    private void document() {
        statements
                .about(Namespaces.BASE + "void")
                .is(VOID + "DatasetDescription")
                .words(DCTERMS + "title", "void.document")
                .link(FOAF + "primaryTopic", Names.CATALOGUE);
    }

    private void dataset() {
        Statements.About dataset = statements
                .about(Names.CATALOGUE)
                .is(VOID + "Dataset")
                .words(DCTERMS + "title", "catalogue.title")
                .words(DCTERMS + "description", "catalogue.description")
                .link(DCTERMS + "license", Names.LICENCE)
                .text(DCTERMS + "hasVersion", model.site().release().name())
                .link(VOID + "sparqlEndpoint", model.endpoint())
                .text(VOID + "uriSpace", Namespaces.BASE)
                .link(FOAF + "homepage", model.at(""));
        model.sources().forEach(source -> dataset.link(DCTERMS + "source", source));
        model.downloads().names().forEach(name -> dataset.link(VOID + "dataDump", model.download(name)));
        Formats.ofTypes(GraphFormat.mediaTypes()).forEach(format -> dataset.link(VOID + "feature", format));
        model.statistics().examples().forEach(example -> dataset.link(VOID + "exampleResource", example));
        model.vocabularies().forEach(namespace -> dataset.link(VOID + "vocabulary", namespace));
    }

    private void figures() {
        Statistics figures = model.statistics();
        statements
                .about(Names.CATALOGUE)
                .number(VOID + "triples", figures.triples())
                .number(VOID + "entities", figures.entities())
                .number(VOID + "classes", figures.classes().size())
                .number(VOID + "properties", figures.properties().size())
                .number(VOID + "distinctSubjects", figures.distinctSubjects())
                .number(VOID + "distinctObjects", figures.distinctObjects());
    }
}
