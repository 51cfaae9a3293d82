package org.balise.fuseki.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;

/** The SPARQL 1.1 tests of the W3C, as an artifact of RDF4J has them on the class path. */
final class Suite {

    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    private static final String FOLDER = "/testcases-sparql-1.1-w3c/";

    /** What files are known by; nothing is fetched from there. */
    private static final String BASE = TestedSuite.TESTS;

    /** The folders that the query language is held to, and those of its result formats. */
    private static final List<String> FOLDERS = List.of(
            "aggregates",
            "bind",
            "bindings",
            "construct",
            "csv-tsv-res",
            "exists",
            "functions",
            "grouping",
            "json-res",
            "negation",
            "project-expression",
            "property-path",
            "subquery",
            "syntax-query");

    private Suite() {}

    static List<SuiteTest> tests() {
        return FOLDERS.stream().flatMap(folder -> tests(folder).stream()).toList();
    }

    private static List<SuiteTest> tests(String folder) {
        Model manifest = model(BASE + folder + "/manifest.ttl");
        List<SuiteTest> tests = new ArrayList<>();
        manifest.listSubjectsWithProperty(RDF.type, manifest.createResource(MF + "Manifest"))
                .forEach(list -> list.getPropertyResourceValue(manifest.createProperty(MF + "entries"))
                        .as(org.apache.jena.rdf.model.RDFList.class)
                        .iterator()
                        .mapWith(RDFNode::asResource)
                        .forEach(entry -> tests.add(SuiteTest.of(entry))));
        return tests;
    }

    /** A file of the suite as a graph; its IRI stays its name. */
    static Model model(String iri) {
        Model model = ModelFactory.createDefaultModel();
        Lang lang = RDFLanguages.filenameToLang(iri);
        RDFDataMgr.read(model, open(iri), iri, lang);
        return model;
    }

    static String text(String iri) {
        try (InputStream in = open(iri)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String iri) {
        String file = FOLDER + iri.substring(BASE.length());
        return Objects.requireNonNull(Suite.class.getResourceAsStream(file), file);
    }

    static String folderOf(Resource file) {
        return file.getURI().substring(0, file.getURI().lastIndexOf('/') + 1);
    }
}
