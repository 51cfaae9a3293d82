package org.balise.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.rdf.Namespaces;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.Endpoint;

/**
 * The dataset of a catalogue in memory: one named graph for each file, the ontology with its vocabularies
 * ({@value Namespaces#ONTOLOGY_GRAPH}), what is derived from them ({@value Namespaces#DERIVED_GRAPH}), and as default
 * graph the union of all.
 *
 * <p>Immutable and thread-safe: any number of threads may read at once.
 */
public final class CatalogueStore {

    private final GivenGraphs given;
    private final FrozenDataset dataset;

    private CatalogueStore(GivenGraphs given) {
        this.given = given;
        this.dataset = given.complete();
    }

    /**
     * The catalogue that comes with the library.
     *
     * @return the store of the ontology and of all bundled data
     * @throws org.balise.problem.CatalogueException if a bundled file is at fault
     */
    public static CatalogueStore bundled() {
        GivenGraphs given = GivenGraphs.ontology();
        given.addBundledData();
        return new CatalogueStore(given);
    }

    /**
     * The ontology and the given files only.
     *
     * @param files RDF files
     * @return the store
     * @throws org.balise.problem.CatalogueException if a file is at fault; tells every problem of every file
     */
    public static CatalogueStore load(Collection<Path> files) {
        GivenGraphs given = GivenGraphs.ontology();
        given.addFiles(files);
        return new CatalogueStore(given);
    }

    /**
     * This store's data beside that of more files.
     *
     * @param files RDF files; one whose graph is already here takes that graph's place
     * @return a new store; this one stays as it is
     * @throws org.balise.problem.CatalogueException if a file is at fault; tells every problem of every file
     */
    public CatalogueStore with(Collection<Path> files) {
        GivenGraphs more = given.copy();
        more.addFiles(files);
        return new CatalogueStore(more);
    }

    /**
     * The data to query.
     *
     * @return a dataset that refuses every change with {@link org.balise.problem.ReadOnlyException}
     */
    public DatasetGraph dataset() {
        return dataset;
    }

    /**
     * An endpoint over this store.
     *
     * @return a new endpoint that lacks nothing; closing it leaves the store as it is
     */
    public Endpoint endpoint() {
        return DatasetEndpoint.of(dataset, "the catalogue in memory");
    }

    /**
     * The digests of passages that lie beside the data.
     *
     * @return the digest of each passage IRI
     */
    public Map<String, String> passageDigests() {
        return given.digests();
    }
}
