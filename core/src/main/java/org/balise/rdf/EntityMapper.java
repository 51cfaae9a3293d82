package org.balise.rdf;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.LanguageChain;

/**
 * Reads records of a graph and writes them as one. What a record reads it says itself, by {@link org.balise.model.Denotes}
 * and {@link org.balise.model.Reads}; a user's own record that implements {@link Entity} is read in the same way. A component
 * may be
 *
 * <ul>
 *   <li>a {@code Text}: all literals of the property, whatever their language;
 *   <li>a {@code Stated} or a {@code List} of a {@code String}, {@code Integer}, {@code Long}, {@code BigDecimal},
 *       {@code Boolean}, {@code LocalDate}, {@code PartialDate}, {@code CalendarDuration}, {@code Ref}, {@code Id} or a
 *       record that is an {@code Entity}, which is read whole; and a {@code Stated<Text>};
 *   <li>without an annotation: the {@code Id}, the {@code Rest}, or a record of such components that is no entity, which
 *       reads the same subject, as {@code Period} does.
 * </ul>
 *
 * <p>Nothing is hidden: a statement that no component takes, because of its property or its value, is in the record's rest.
 * Left out are only what is derived when a catalogue is made, reifiers and blank nodes.
 *
 * <p>Thread-safe as long as its graph does not change; it keeps the labels that it has met.
 */
public final class EntityMapper {

    private final GraphReading reading;
    private final TypeFinder types;

    private EntityMapper(Graph statements, LanguageChain chain) {
        this.reading = new GraphReading(statements, chain);
        this.types = new TypeFinder(statements);
    }

    /**
     * A mapper of a graph.
     *
     * @param statements the statements to read: of the entities, of their parts, and the names of what they refer to
     * @param chain the languages that the reader wants
     * @return the mapper
     */
    public static EntityMapper of(Graph statements, LanguageChain chain) {
        return new EntityMapper(statements, chain);
    }

    /**
     * Reads an entity as the most particular record that the library has for its classes and those above them, as far as the
     * graph says which these are.
     *
     * @param iri the entity
     * @return its record; empty when the graph gives it no class that a record stands for
     * @throws org.balise.problem.MalformedException if the text is no absolute IRI
     */
    public Optional<Entity> read(String iri) {
        Node subject = NodeFactory.createURI(Id.of(iri).iri());
        return types.mostParticular(subject).map(codec -> codec.read(subject, reading));
    }

    /**
     * Reads an entity as a record of one type.
     *
     * @param <R> the type
     * @param id the entity
     * @param type a record, of the library or a user's own, or an interface of the library's records
     * @return the record; empty when the graph does not say that the entity is of this type
     * @throws org.balise.problem.MalformedException if the record cannot be mapped
     */
    public <R extends Entity> Optional<R> read(Id<R> id, Class<R> type) {
        if (!type.isRecord()) {
            return read(id.iri()).filter(type::isInstance).map(type::cast);
        }
        Node subject = NodeFactory.createURI(id.iri());
        RecordCodec codec = RecordCodec.of(type);
        return types.isOf(subject, codec) ? Optional.of(type.cast(codec.read(subject, reading))) : Optional.empty();
    }

    /**
     * Writes an entity: its statements, those of its parts, and the labels of what it refers to. Reading the graph gives an
     * equal record, if the languages wanted are the same.
     *
     * @param entity a record, of the library or a user's own
     * @return a new graph
     * @throws org.balise.problem.MalformedException if the record cannot be mapped
     */
    public static Graph write(Entity entity) {
        Graph graph = new GraphMem2Fast();
        RecordCodec.of(entity.getClass()).write(entity, graph);
        return graph;
    }
}
