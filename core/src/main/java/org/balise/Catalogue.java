package org.balise;

import com.google.common.base.Suppliers;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.query.View;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.Endpoint;
import org.balise.sparql.Queries;
import org.balise.sparql.Snapshot;
import org.balise.sparql.Solution;
import org.balise.store.CatalogueStore;
import org.balise.store.RemoteEndpoint;
import org.balise.store.Tdb2Store;

/**
 * A catalogue of programmes: what the library offers begins here. It is in memory ({@link #bundled}, {@link #load}), in a
 * folder ({@link #open}) or behind a SPARQL endpoint ({@link #connect}); the same questions have the same answers, or an
 * error that names what is lacking. {@link #view} asks in Java, {@link #select} in SPARQL.
 *
 * <p>Immutable and thread-safe; any number of threads may ask at once. Results hold nothing of the catalogue. Nothing is
 * ever fetched from a network but from the endpoint you name, and no setting of the RDF engine that other parts of a program
 * may rely on is touched.
 */
public final class Catalogue implements AutoCloseable {

    /** Up to this size a folder is read into columns when the first typed question comes: about 1 GB of heap at most. */
    private static final long STATEMENT_BUDGET = 2_000_000;

    private final Endpoint endpoint;
    private final Optional<CatalogueStore> memory;
    private final Queries queries;
    private final Supplier<TypedAccess> typed;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Catalogue(Endpoint endpoint, Optional<CatalogueStore> memory, long statementBudget) {
        this.endpoint = endpoint;
        this.memory = memory;
        this.queries = new Queries(endpoint);
        this.typed = Suppliers.memoize(() -> TypedAccess.of(endpoint, statementBudget));
    }

    private Catalogue(CatalogueStore store) {
        this(store.endpoint(), Optional.of(store), Long.MAX_VALUE);
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
     * A catalogue in a folder, as {@link #saveTo} makes it. One of up to two million statements is read into columns when the
     * first typed question comes; a larger one is asked by SPARQL.
     *
     * @param folder the folder; open it once at a time, and close it
     * @return the catalogue
     * @throws org.balise.problem.StoreException if that is no such folder, or if it is open already, here or elsewhere
     */
    public static Catalogue open(Path folder) {
        return open(folder, STATEMENT_BUDGET);
    }

    /**
     * A catalogue in a folder, as {@link #saveTo} makes it.
     *
     * @param folder the folder; open it once at a time, and close it
     * @param statementBudget up to how many statements it is read into columns when the first typed question comes; 0 never
     * @return the catalogue
     * @throws org.balise.problem.StoreException if that is no such folder, or if it is open already, here or elsewhere
     */
    public static Catalogue open(Path folder, long statementBudget) {
        return new Catalogue(Tdb2Store.open(folder), Optional.empty(), statementBudget);
    }

    /**
     * A catalogue behind a SPARQL endpoint, which is asked at once what it has and lacks.
     *
     * @param endpoint the address that queries are sent to, {@code http} or {@code https}; its default graph has to be the
     *     union of its named graphs
     * @return the catalogue
     * @throws org.balise.problem.EndpointException if it cannot be reached or does not answer
     * @throws org.balise.problem.MalformedException if that is no such address
     */
    public static Catalogue connect(URI endpoint) {
        return new Catalogue(RemoteEndpoint.connect(endpoint), Optional.empty(), 0);
    }

    /**
     * A catalogue over a dataset that is there already, of whichever engine of Jena.
     *
     * @param dataset the dataset; its default graph has to be the union of its named graphs, and nothing may change it while
     *     the catalogue is in use; closing the catalogue leaves it open
     * @return the catalogue
     */
    public static Catalogue over(Dataset dataset) {
        return new Catalogue(
                DatasetEndpoint.of(dataset.asDatasetGraph(), "the dataset given"), Optional.empty(), Long.MAX_VALUE);
    }

    /**
     * This catalogue's data beside that of more files.
     *
     * @param first a file as in {@link #load}; one named as a graph of this catalogue takes that graph's place
     * @param more more such files
     * @return a new catalogue; this one stays as it is
     * @throws org.balise.problem.CatalogueException if a file is at fault; tells all problems of all files
     * @throws org.balise.problem.CapabilityException if this catalogue is not in memory
     */
    public Catalogue with(Path first, Path... more) {
        return new Catalogue(inMemory().with(list(first, more)));
    }

    /**
     * Writes this catalogue into a folder, to be opened later.
     *
     * @param folder the folder to make, in one that is there
     * @throws org.balise.problem.StoreException if the folder is there and not empty, or cannot be written
     * @throws org.balise.problem.CapabilityException if this catalogue is behind an endpoint
     */
    public void saveTo(Path folder) {
        snapshot().read(data -> {
            Tdb2Store.write(data, folder);
            return folder;
        });
    }

    /**
     * How this catalogue looks to a reader: every typed question begins with it. Behind an endpoint the first call asks one
     * query, for what most answers need.
     *
     * @return the view of a reader of English, then French, of all dates and sources
     */
    public View view() {
        TypedAccess access = asked().typed.get();
        return View.of(access.evaluator(), access.texts());
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
        return asked().queries.select(sparql);
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
        return asked().queries.select(sparql, type);
    }

    /**
     * The answer to an {@code ASK}.
     *
     * @param sparql an {@code ASK} query, as in {@link #select(String)}
     * @return whether the pattern matches
     * @throws org.balise.problem.QueryException as {@link #select(String)}
     */
    public boolean ask(String sparql) {
        return asked().queries.ask(sparql);
    }

    /**
     * The catalogue as a dataset of Jena.
     *
     * @return a dataset whose default graph is the union of its named graphs; it refuses every change with
     *     {@link org.balise.problem.ReadOnlyException}, refuses {@code SERVICE}, and needs no transaction
     * @throws org.balise.problem.CapabilityException if this catalogue is not in memory
     */
    public Dataset dataset() {
        return DatasetFactory.wrap(inMemory().dataset());
    }

    /** Ends the use of this catalogue. Results stay valid; asking more is an {@link IllegalStateException}. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            endpoint.close();
        }
    }

    private CatalogueStore inMemory() {
        return asked().memory
                .orElseThrow(() -> new CapabilityException(
                        Capability.DATASET, endpoint.capabilities().backend()));
    }

    private Snapshot snapshot() {
        return asked().endpoint
                .snapshot()
                .orElseThrow(() -> new CapabilityException(
                        Capability.DATASET, endpoint.capabilities().backend()));
    }

    private Catalogue asked() {
        if (closed.get()) {
            throw new IllegalStateException("the catalogue is closed");
        }
        return this;
    }

    private static List<Path> list(Path first, Path... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }
}
