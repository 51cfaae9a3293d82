package org.balise.rdf;

import org.apache.jena.riot.Lang;

/** Reads one family of syntaxes. */
interface SyntaxReader {

    /**
     * Reads a text as far as its faults allow; every fault is told to the profile's faults.
     *
     * @param text the text
     * @param graph the named graph of the file
     * @param target takes the statements
     * @param faults takes the faults
     */
    void read(RdfText text, String graph, QuadSink target, Faults faults);

    static SyntaxReader of(Lang syntax) {
        if (syntax.equals(Lang.RDFXML)) {
            return new XmlReader();
        }
        return syntax.equals(Lang.JSONLD11) ? new JsonLdReader() : new StatementReader();
    }
}
