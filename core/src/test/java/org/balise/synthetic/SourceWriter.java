package org.balise.synthetic;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.balise.vocabulary.Bal;

/** Writes the record of a source document and of the graph taken from it. */
final class SourceWriter {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private SourceWriter() {}

    /** To be called when the document is complete. */
    static void write(SourceDocument source, GraphWriter out) {
        String iri = source.iri();
        out.type(iri, Bal.SOURCE);
        out.plain(
                iri, DCTerms.title.getURI(), GraphWriter.english(source.title().english()));
        out.plain(iri, DCTerms.title.getURI(), GraphWriter.french(source.title().french()));
        out.part(iri, DCTerms.publisher.getURI(), Iris.authority(Iris.CANADA));
        out.plain(iri, DCTerms.language.getURI(), NodeFactory.createLiteralString("en"));
        out.plain(iri, DCTerms.language.getURI(), NodeFactory.createLiteralString("fr"));
        out.plain(iri, Bal.FILE_NAME, NodeFactory.createLiteralString(source.fileName()));
        out.plain(iri, Bal.SHA256, NodeFactory.createLiteralString(source.sha256()));
        out.plain(iri, Bal.CHARACTER_COUNT, GraphWriter.integer(Integer.toString(source.characterCount())));
        out.link(out.graph(), DCTerms.source.getURI(), iri, GraphWriter.REGISTRATION);
        writeGraph(out);
    }

    static void writeGraph(GraphWriter out) {
        out.type(out.graph(), DCAT.Dataset.getURI());
        out.link(out.graph(), DCTerms.license.getURI(), LICENCE, GraphWriter.REGISTRATION);
    }
}
