package org.balise.sparql.criteria;

import java.util.List;

/**
 * What is left of a catalogue for a reader who trusts some source documents only. The closures of hierarchies stay those of
 * the whole catalogue, from the graph of what is derived.
 *
 * @param graphs the IRIs of the named graphs whose statements count, at least one
 * @param classes the IRIs of the classes asked for, and of all below them: no class is derived then
 */
public record TrustedGraphs(List<String> graphs, List<String> classes) {

    /**
     * Some graphs of a catalogue.
     *
     * @param graphs the graphs
     * @param classes the classes
     */
    public TrustedGraphs {
        graphs = graphs.stream().distinct().sorted().toList();
        classes = classes.stream().distinct().sorted().toList();
    }
}
