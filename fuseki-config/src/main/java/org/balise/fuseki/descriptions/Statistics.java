package org.balise.fuseki.descriptions;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The figures of a catalogue, over the union of its graphs.
 *
 * @param triples how many different statements it has
 * @param entities how many things of its own namespace have a type
 * @param distinctSubjects how many different subjects the statements have
 * @param distinctObjects how many different objects they have
 * @param classes the classes that have instances, by IRI
 * @param properties the properties, by IRI
 * @param linksets the links to other namespaces
 * @param graphs the named graphs, by IRI
 * @param examples some things that the catalogue is about
 */
public record Statistics(
        long triples,
        long entities,
        long distinctSubjects,
        long distinctObjects,
        List<ClassPartition> classes,
        List<PropertyPartition> properties,
        List<Linkset> linksets,
        List<NamedGraph> graphs,
        List<String> examples) {

    /**
     * Counts.
     *
     * @param data the catalogue; its default graph is the union of the named ones. Read once and a half
     * @return its figures
     */
    public static Statistics of(DatasetGraph data) {
        return data.supportsTransactions() ? Txn.calculateRead(data, () -> count(data)) : count(data);
    }

    private static Statistics count(DatasetGraph data) {
        Counting counting = new Counting(data.getDefaultGraph());
        return new Statistics(
                counting.triples(),
                counting.entities(),
                counting.distinctSubjects(),
                counting.distinctObjects(),
                counting.classes(),
                counting.properties(),
                counting.linksets(),
                GraphCounts.of(data),
                counting.examples());
    }
}
