package org.balise.fuseki.descriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.balise.rdf.Namespaces;

/** Counts the links from the catalogue's own things to those of others. */
final class LinkCounts {

    private static final Set<Node> LINKS = Set.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode(),
            OWL.sameAs.asNode(),
            OWL.equivalentClass.asNode(),
            OWL.equivalentProperty.asNode(),
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            RDFS.seeAlso.asNode());

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    void add(Triple triple) {
        Node object = triple.getObject();
        boolean link = LINKS.contains(triple.getPredicate())
                && triple.getSubject().isURI()
                && triple.getSubject().getURI().startsWith(Namespaces.BASE)
                && object.isURI()
                && !object.getURI().startsWith(Namespaces.BASE);
        if (link) {
            counts.computeIfAbsent(triple.getPredicate().getURI(), property -> new TreeMap<>())
                    .merge(KnownPrefixes.namespace(object.getURI()), 1L, Long::sum);
        }
    }

    List<Linkset> linksets() {
        List<Linkset> linksets = new ArrayList<>();
        counts.forEach((property, targets) ->
                targets.forEach((namespace, triples) -> linksets.add(new Linkset(property, namespace, triples))));
        return List.copyOf(linksets);
    }
}
