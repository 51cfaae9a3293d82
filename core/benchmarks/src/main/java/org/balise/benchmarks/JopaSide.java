package org.balise.benchmarks;

import cz.cvut.kbss.jopa.Persistence;
import cz.cvut.kbss.jopa.model.EntityManager;
import cz.cvut.kbss.jopa.model.EntityManagerFactory;
import cz.cvut.kbss.jopa.model.JOPAPersistenceProperties;
import cz.cvut.kbss.jopa.model.JOPAPersistenceProvider;
import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.ontodriver.jena.JenaDataSource;
import cz.cvut.kbss.ontodriver.jena.config.JenaOntoDriverProperties;
import cz.cvut.kbss.ontodriver.jena.exception.JenaDriverException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.benchmarks.jopa.MappedBody;
import org.balise.benchmarks.jopa.MappedContact;
import org.balise.benchmarks.jopa.MappedLine;
import org.balise.benchmarks.jopa.MappedLineContact;
import org.balise.benchmarks.jopa.MappedLineParticipation;
import org.balise.benchmarks.jopa.MappedParticipation;
import org.balise.benchmarks.jopa.MappedPlace;
import org.balise.benchmarks.jopa.MappedProgram;
import org.balise.benchmarks.jopa.MappedService;
import org.balise.vocabulary.RoleScheme;
import org.jspecify.annotations.Nullable;

/**
 * JOPA with its Jena driver, on the very dataset that ARQ reads. It answers questions 1 and 2: one entity by its IRI, and a
 * page, which it finds by the query that ARQ has, for its own languages cannot say it, and loads by entities that have no more
 * than the page needs. Read-only, as fast as it goes; its cache is off, so that every answer comes from the data.
 */
final class JopaSide implements Records<URI, MappedProgram> {

    private static final Set<String> OPERATORS = Set.of(RoleScheme.OPERATOR, RoleScheme.JOINT_OPERATOR);

    private final EntityManagerFactory factory;
    private final PageQuery page;

    JopaSide(DatasetGraph dataset) {
        factory = Persistence.createEntityManagerFactory("benchmarks", properties());
        page = new PageQuery(dataset.getDefaultGraph());
        // The source makes a driver, and the driver a store, when something is first asked.
        EntityManager manager = factory.createEntityManager();
        manager.find(MappedProgram.class, URI.create("https://w3id.org/balise/id/program/none"));
        manager.close();
        try {
            factory.unwrap(JenaDataSource.class).setDataset(DatasetFactory.wrap(dataset));
        } catch (JenaDriverException e) {
            throw new IllegalStateException("JOPA does not take the dataset", e);
        }
    }

    private static Map<String, String> properties() {
        return Map.of(
                JOPAPersistenceProperties.JPA_PERSISTENCE_PROVIDER,
                JOPAPersistenceProvider.class.getName(),
                JOPAPersistenceProperties.ONTOLOGY_URI_KEY,
                "https://w3id.org/balise/def/",
                JOPAPersistenceProperties.ONTOLOGY_PHYSICAL_URI_KEY,
                "memory",
                JOPAPersistenceProperties.DATA_SOURCE_CLASS,
                JenaDataSource.class.getName(),
                JOPAPersistenceProperties.SCAN_PACKAGE,
                MappedProgram.class.getPackageName(),
                JOPAPersistenceProperties.CACHE_ENABLED,
                "false",
                JOPAPersistenceProperties.TRANSACTION_MODE,
                "read_only",
                JOPAPersistenceProperties.DISABLE_IC_VALIDATION_ON_LOAD,
                "true",
                JenaOntoDriverProperties.JENA_STORAGE_TYPE,
                JenaOntoDriverProperties.IN_MEMORY,
                JenaOntoDriverProperties.JENA_ISOLATION_STRATEGY,
                JenaOntoDriverProperties.READ_COMMITTED);
    }

    @Override
    public URI key(String iri) {
        return URI.create(iri);
    }

    @Override
    public MappedProgram get(URI key) {
        EntityManager manager = factory.createEntityManager();
        try {
            return manager.find(MappedProgram.class, key);
        } finally {
            manager.close();
        }
    }

    @Override
    public List<Line> page(Ask ask) {
        EntityManager manager = factory.createEntityManager();
        try {
            List<?> rows = manager.createNativeQuery(page.of(ask)).getResultList();
            return rows.stream()
                    .map(row -> (URI) ((Object[]) row)[0])
                    .map(program -> line(manager.find(MappedLine.class, program)))
                    .toList();
        } finally {
            manager.close();
        }
    }

    @Override
    public Card card(MappedProgram program) {
        return new Card(
                program.getUri().toString(),
                program.getName().get("en"),
                program.getName().get("fr"),
                (int) all(program.getClienteles()).count(),
                each(program.getContacts(), MappedContact::getTelephones).toList(),
                each(program.getServices(), MappedService::getKinds)
                        .map(kind -> kind.getUri().toString())
                        .toList(),
                Stream.of(program.getJurisdictions(), program.getAreasServed(), program.getLocations())
                        .flatMap(JopaSide::all)
                        .map(MappedPlace::getName)
                        .map(JopaSide::french)
                        .toList(),
                each(program.getParticipations(), MappedParticipation::getParticipants)
                        .map(MappedBody::getName)
                        .map(JopaSide::french)
                        .toList());
    }

    private static Line line(MappedLine program) {
        Stream<MappedLineParticipation> operating = all(program.getParticipations())
                .filter(participation ->
                        all(participation.getRoles()).map(URI::toString).anyMatch(OPERATORS::contains));
        return new Line(
                program.getUri().toString(),
                french(program.getName()),
                each(program.getContacts(), MappedLineContact::getTelephones).toList(),
                operating
                        .flatMap(participation -> all(participation.getParticipants()))
                        .map(organization -> french(organization.getName()))
                        .toList());
    }

    private static String french(MultilingualString text) {
        return text.get("fr");
    }

    private static <T, U> Stream<U> each(@Nullable Collection<T> values, Function<T, Set<U>> reader) {
        return all(values).flatMap(value -> all(reader.apply(value)));
    }

    private static <T> Stream<T> all(@Nullable Collection<T> values) {
        return values == null ? Stream.empty() : values.stream();
    }
}
