package org.balise.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** Writes {@code programs-of-page.rq} for what is asked. What is narrower than a concept is looked up once and written out. */
final class PageQuery {

    private final String text = Texts.of("programs-of-page");
    private final Map<String, String> narrower = new ConcurrentHashMap<>();
    private final Graph graph;

    PageQuery(Graph graph) {
        this.graph = graph;
    }

    String of(Ask ask) {
        return text.replace("(population:indigenous-people)", narrower(ask.population()))
                .replace("(service-kind:accommodation)", narrower(ask.serviceKind()))
                .replace("gender:girls", "<" + ask.gender() + ">")
                .replace("place:ca-mb", "<" + ask.place() + ">")
                .replace("16", String.valueOf(ask.age()));
    }

    private String narrower(String concept) {
        return narrower.computeIfAbsent(
                concept,
                iri -> Stream.concat(
                                Stream.of(iri),
                                graph
                                        .find(Node.ANY, SKOS.broaderTransitive.asNode(), NodeFactory.createURI(iri))
                                        .mapWith(Triple::getSubject)
                                        .mapWith(Node::getURI)
                                        .toList()
                                        .stream())
                        .map(found -> "<" + found + ">")
                        .collect(Collectors.joining(", ", "(", ")")));
    }
}
