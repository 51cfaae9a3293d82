package org.balise.fuseki.descriptions;

import static org.balise.fuseki.descriptions.Vocabularies.DCAT;
import static org.balise.fuseki.descriptions.Vocabularies.DCTERMS;
import static org.balise.fuseki.descriptions.Vocabularies.FOAF;
import static org.balise.fuseki.descriptions.Vocabularies.SPDX;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.balise.fuseki.dumps.DumpFile;

/** The catalogue in the Data Catalog Vocabulary 3, for portals: the dataset, its files with their digests, the endpoint. */
final class DcatCatalog {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";

    private final SiteModel model;
    private final Statements statements;

    private DcatCatalog(SiteModel model) {
        this.model = model;
        this.statements = model.statements();
    }

    /** Without the files, so that nothing waits for them. */
    static Graph withoutFiles(SiteModel model) {
        DcatCatalog catalog = new DcatCatalog(model);
        catalog.catalog();
        catalog.dataset();
        catalog.service();
        return catalog.statements.graph();
    }

    /** With the files; waits until they are made. */
    static Graph of(SiteModel model) {
        DcatCatalog catalog = new DcatCatalog(model);
        catalog.catalog();
        catalog.dataset();
        catalog.service();
        model.downloads().files().get().forEach(catalog::distribution);
        return catalog.statements.graph();
    }

    private void catalog() {
        languages(statements
                .about(Names.DCAT_CATALOG)
                .is(DCAT + "Catalog")
                .words(DCTERMS + "title", "catalog.title")
                .words(DCTERMS + "description", "catalog.description")
                .link(DCTERMS + "license", Names.LICENCE)
                .link(FOAF + "homepage", model.at(""))
                .link(DCAT + "dataset", Names.CATALOGUE)
                .link(DCAT + "service", Names.SERVICE));
    }

    private void dataset() {
        Statements.About dataset = statements
                .about(Names.CATALOGUE)
                .is(DCAT + "Dataset")
                .words(DCTERMS + "title", "catalogue.title")
                .words(DCTERMS + "description", "catalogue.description")
                .words(DCAT + "keyword", "catalogue.keyword.1")
                .words(DCAT + "keyword", "catalogue.keyword.2")
                .link(DCTERMS + "license", Names.LICENCE)
                .text(DCTERMS + "identifier", model.site().release().digest())
                .text(DCAT + "version", model.site().release().name())
                .link(DCAT + "landingPage", model.at(""))
                .number(Vocabularies.VOID + "triples", model.statistics().triples());
        languages(dataset);
        model.sources().forEach(source -> dataset.link(DCTERMS + "source", source));
    }

    private void service() {
        statements
                .about(Names.SERVICE)
                .is(DCAT + "DataService")
                .words(DCTERMS + "title", "service.label")
                .words(DCTERMS + "description", "service.comment")
                .link(DCTERMS + "license", Names.LICENCE)
                .link(DCTERMS + "conformsTo", "https://www.w3.org/TR/sparql11-protocol/")
                .link(DCAT + "endpointURL", model.endpoint())
                .link(DCAT + "endpointDescription", model.at("openapi.json"))
                .link(DCAT + "servesDataset", Names.CATALOGUE);
    }

    private void distribution(DumpFile file) {
        String iri = Names.BASE + "distribution-" + file.name();
        statements.about(Names.CATALOGUE).link(DCAT + "distribution", iri);
        Statements.About distribution = statements
                .about(iri)
                .is(DCAT + "Distribution")
                .words(DCTERMS + "title", "distribution.title", file.name(), file.mediaType())
                .link(DCTERMS + "license", Names.LICENCE)
                .link(DCAT + "downloadURL", model.download(file.name()))
                .link(DCAT + "accessURL", model.download(file.name()))
                .link(DCAT + "mediaType", MEDIA_TYPES + file.mediaType().split(";", 2)[0])
                .text(DCTERMS + "format", file.mediaType())
                .typed(DCAT + "byteSize", Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger)
                .link(SPDX + "checksum", iri + "-checksum");
        file.compression().ifPresent(packing -> distribution.link(DCAT + "compressFormat", MEDIA_TYPES + packing));
        statements
                .about(iri + "-checksum")
                .is(SPDX + "Checksum")
                .link(SPDX + "algorithm", SPDX + "checksumAlgorithm_sha256")
                .typed(SPDX + "checksumValue", file.sha256(), XSDDatatype.XSDhexBinary);
    }

    private static void languages(Statements.About thing) {
        thing.link(DCTERMS + "language", LANGUAGES + "ENG").link(DCTERMS + "language", LANGUAGES + "FRA");
    }
}
