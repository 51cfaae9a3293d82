package org.balise.rdf;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.balise.problem.Location;

/** Puts each statement in its named graph and tells where it stood. */
final class LocatingSink extends StreamRDFBase {

    private final Node fileGraph;
    private final LocatingProfile profile;
    private final Function<Quad, Location> places;
    private final Faults faults;
    private final QuadSink target;
    private Node subject = Node.ANY;

    LocatingSink(
            Node fileGraph, LocatingProfile profile, Function<Quad, Location> places, Faults faults, QuadSink target) {
        this.fileGraph = fileGraph;
        this.profile = profile;
        this.places = places;
        this.faults = faults;
        this.target = target;
    }

    @Override
    public void triple(Triple triple) {
        accept(Quad.create(fileGraph, triple));
    }

    @Override
    public void quad(Quad quad) {
        boolean unnamed = quad.getGraph() == null || quad.isDefaultGraph();
        accept(unnamed ? Quad.create(fileGraph, quad.asTriple()) : quad);
    }

    private void accept(Quad quad) {
        Location where = places.apply(quad);
        refuseBlank(quad.getSubject(), where);
        refuseBlank(quad.getObject(), where);
        refuseBlank(quad.getGraph(), where);
        Node graph = quad.getGraph();
        if (!graph.equals(fileGraph) && graph.isURI() && GraphNames.isReserved(graph.getURI())) {
            faults.add("the graph <" + graph.getURI() + "> is the library's own", where.line(), where.column());
        }
        if (!quad.getSubject().equals(subject)) {
            subject = quad.getSubject();
            target.subject(
                    subject,
                    profile.mention(subject)
                            .map(place -> faults.location(place.line(), place.column()))
                            .orElse(where));
        }
        target.quad(quad, where);
    }

    private void refuseBlank(Node node, Location where) {
        if (node.isBlank()) {
            profile.refuse(node, where.line(), where.column());
        }
    }
}
