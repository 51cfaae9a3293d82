package org.balise.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.balise.problem.Location;
import org.balise.rdf.LocatedQuad;

/** A statement of one graph, asserted or only claimed, and all that reifies it there. */
record Attestation(Quad statement, Location where, List<String> reifiers) {

    /** All reified statements of some files, in their order. */
    static List<Attestation> in(Iterable<LocatedQuad> quads) {
        Map<Quad, Location> asserted = new LinkedHashMap<>();
        Map<Quad, List<String>> reifiers = new LinkedHashMap<>();
        for (LocatedQuad located : quads) {
            asserted.putIfAbsent(located.quad(), located.where());
            if (isReification(located.quad())) {
                Quad statement = Quad.create(
                        located.quad().getGraph(), located.quad().getObject().getTriple());
                asserted.putIfAbsent(statement, located.where());
                reifiers.computeIfAbsent(statement, s -> new ArrayList<>())
                        .add(located.quad().getSubject().toString());
            }
        }
        List<Attestation> attestations = new ArrayList<>();
        reifiers.forEach((statement, by) ->
                attestations.add(new Attestation(statement, asserted.getOrDefault(statement, Location.of("")), by)));
        return attestations;
    }

    Triple triple() {
        return statement.asTriple();
    }

    List<String> passages() {
        return reifiers.stream().filter(Passage::isPassageLike).toList();
    }

    static boolean isReification(Quad quad) {
        Node object = quad.getObject();
        return quad.getPredicate().equals(NodeConst.nodeReifies) && object.isTripleTerm();
    }
}
