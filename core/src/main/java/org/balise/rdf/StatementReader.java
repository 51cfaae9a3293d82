package org.balise.rdf;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RIOT;
import org.balise.problem.Problem;

/** Reads Turtle, TriG, N-Triples and N-Quads; after a syntax error it goes on with the next statement. */
final class StatementReader implements SyntaxReader {

    @Override
    public void read(RdfText text, String graph, QuadSink target, Faults faults) {
        LocatingProfile profile = Parsers.profile(text.syntax(), faults);
        LocatingSink sink = new LocatingSink(
                NodeFactory.createURI(graph),
                profile,
                quad -> faults.location(profile.line(), profile.column()),
                faults,
                target);
        faults.linesBefore(text.linesBefore());
        Resumption resumption = new Resumption(text.content(), RdfText.isLineBased(text.syntax()), text.linesBefore());
        String rest = text.content();
        while (!Parsers.parse(text.syntax(), rest, profile, RIOT.getContext().copy(), sink, faults)) {
            Problem last = faults.last();
            if (!resumption.moveBehind(last.where().line(), last.where().column())) {
                return;
            }
            faults.linesBefore(resumption.linesBefore());
            rest = resumption.rest();
        }
    }
}
