package org.balise.fuseki.results;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** Terms as text. */
final class TermText {

    private TermText() {}

    /** As SPARQL's CSV has it: IRIs and texts bare; triple terms, which it does not know, as in N-Triples. */
    static String plain(Node term) {
        if (term.isURI()) {
            return term.getURI();
        }
        return term.isLiteral() ? term.getLiteralLexicalForm() : exact(term);
    }

    /** As in N-Triples: nothing is lost. */
    static String exact(Node term) {
        return NodeFmtLib.strNT(term);
    }
}
