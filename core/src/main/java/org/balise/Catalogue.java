package org.balise;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.balise.sparql.Queries;
import org.balise.sparql.Solution;
import org.balise.store.CatalogueStore;

/**
 * A catalogue of programmes, in memory: what the library offers begins here.
 *
 * <p>Immutable and thread-safe; any number of threads may ask at once. Results hold nothing of the catalogue. Nothing is
 * ever fetched from a network, and no setting of the RDF engine that other parts of a program may rely on is touched.
 */
public final class Catalogue implements AutoCloseable {

    private final CatalogueStore store;
    private final Queries queries;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Catalogue(CatalogueStore store) {
        this.store = store;
        this.queries = new Queries(store.dataset());
    }

    /**
     * The catalogue that comes with the library: ontology, vocabularies and all bundled data.
     *
     * @return the catalogue
     * @throws org.balise.problem.CatalogueException if a bundled file is at fault
     */
    public static Catalogue bundled() {
        return new Catalogue(CatalogueStore.bundled());
    }

    /**
     * The ontology, the vocabularies and the given files only.
     *
     * @param first a file in Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML, as its extension tells ({@code .ttl},
     *     {@code .trig}, {@code .nt}, {@code .nq}, {@code .jsonld}, {@code .rdf}), in UTF-8
     * @param more more such files; {@code NAME.ttl} becomes the named graph
     *     {@code https://w3id.org/balise/id/graph/NAME}, so no two may share a name. Of the name only what follows the last
     *     dot is left out; letters become small, letters and digits of any script stay (composed, NFC), and every run of
     *     other characters, dots among them, becomes one hyphen, none at either end: {@code My Été.v2.ttl} is
     *     {@code my-été-v2}; {@code unnamed} if nothing is left
     * @return the catalogue
     * @throws org.balise.problem.CatalogueException if a file is at fault; tells all problems of all files, with line and
     *     column
     */
    public static Catalogue load(Path first, Path... more) {
        return new Catalogue(CatalogueStore.load(list(first, more)));
    }

    /**
     * This catalogue's data beside that of more files.
     *
     * @param first a file as in {@link #load}; one named as a graph of this catalogue takes that graph's place
     * @param more more such files
     * @return a new catalogue; this one stays as it is
     * @throws org.balise.problem.CatalogueException if a file is at fault; tells all problems of all files
     */
    public Catalogue with(Path first, Path... more) {
        return new Catalogue(open().store.with(list(first, more)));
    }

    /**
     * The rows of a {@code SELECT}. The default graph is the union of all named graphs.
     *
     * @param sparql SPARQL 1.2, with reifiers ({@code s p o ~ ?passage}); {@code SERVICE}, functions outside
     *     {@code xsd:} and {@code fn:}, property functions, and {@code FROM} of graphs not in the catalogue are refused
     * @return all rows, in the query's order
     * @throws org.balise.problem.QueryException if the query is not one, with line and column, or asks for what is
     *     refused
     */
    public List<Solution> select(String sparql) {
        return open().queries.select(sparql);
    }

    /**
     * The rows of a {@code SELECT} as records.
     *
     * @param sparql a query as in {@link #select(String)}
     * @param type a record whose components are named as the query's variables, each a {@code String} (of an IRI or a
     *     literal), {@code int}, {@code long}, {@code double}, {@code boolean}, {@code BigDecimal}, {@code URI},
     *     {@code LocalDate}, {@link org.balise.model.PartialDate} or {@link org.balise.sparql.Term}, or an
     *     {@code Optional} of one of them where the variable may be unbound
     * @param <R> the record
     * @return all rows, in the query's order
     * @throws org.balise.problem.QueryException as {@link #select(String)}, and if a row does not fit the record; names
     *     the component and the value
     */
    public <R extends Record> List<R> select(String sparql, Class<R> type) {
        return open().queries.select(sparql, type);
    }

    /**
     * The answer to an {@code ASK}.
     *
     * @param sparql an {@code ASK} query, as in {@link #select(String)}
     * @return whether the pattern matches
     * @throws org.balise.problem.QueryException as {@link #select(String)}
     */
    public boolean ask(String sparql) {
        return open().queries.ask(sparql);
    }

    /**
     * The catalogue as a dataset of Jena.
     *
     * @return a dataset whose default graph is the union of its named graphs; it refuses every change with
     *     {@link org.balise.problem.ReadOnlyException}, refuses {@code SERVICE}, and needs no transaction
     */
    public Dataset dataset() {
        return DatasetFactory.wrap(open().store.dataset());
    }

    /** Ends the use of this catalogue. Results stay valid; asking more is an {@link IllegalStateException}. */
    @Override
    public void close() {
        closed.set(true);
    }

    private Catalogue open() {
        if (closed.get()) {
            throw new IllegalStateException("the catalogue is closed");
        }
        return this;
    }

    private static List<Path> list(Path first, Path... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }
}
