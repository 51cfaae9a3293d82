package org.balise.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of the library, and what their components say of the properties that they read. */
public final class EntityTypes {

    private static final List<Class<? extends Entity>> ALL = List.of(
            Program.class,
            Strategy.class,
            Campaign.class,
            Network.class,
            TaskForce.class,
            LegalMeasure.class,
            GeneralInitiative.class,
            Organization.class,
            Post.class,
            Person.class,
            Place.class,
            FundingAward.class,
            Participation.class,
            Clientele.class,
            Service.class,
            Phase.class,
            Aim.class,
            Capacity.class,
            Statistic.class,
            Evaluation.class,
            Registry.class,
            RegistryRating.class,
            Milestone.class,
            Publication.class,
            Source.class,
            Passage.class,
            Discrepancy.class,
            EditorialActivity.class,
            ContactPoint.class,
            PostalAddress.class,
            Concept.class,
            ConceptScheme.class,
            Dataset.class);

    private static final Set<String> READ = properties(component -> true);
    private static final Set<String> SINGLE = properties(EntityTypes::isSingle);
    private static final Set<String> HELD = properties(component -> isEntity(content(component)));

    private EntityTypes() {}

    /**
     * The records of the library.
     *
     * @return a record for each class of the ontology; no two stand within each other but as the ontology says
     */
    public static List<Class<? extends Entity>> all() {
        return ALL;
    }

    /**
     * The properties that some record reads.
     *
     * @return their IRIs
     */
    public static Set<String> readProperties() {
        return READ;
    }

    /**
     * The properties of which a thing has one value, so that sources that give several differ: those of a {@link Stated}
     * component, but for texts, which add to each other.
     *
     * @return their IRIs
     */
    public static Set<String> singleProperties() {
        return SINGLE;
    }

    /**
     * The properties that lead to parts, which a record holds whole.
     *
     * @return their IRIs
     */
    public static Set<String> partProperties() {
        return HELD;
    }

    private static Set<String> properties(Predicate<RecordComponent> wanted) {
        return ALL.stream()
                .flatMap(EntityTypes::components)
                .filter(wanted)
                .map(component -> component.getAnnotation(Reads.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The components that read a property, those of records within the record among them. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> component.isAnnotationPresent(Reads.class)
                        ? Stream.of(component)
                        : isWithin(component.getType()) ? components(component.getType()) : Stream.empty());
    }

    private static boolean isWithin(Class<?> type) {
        return type.isRecord() && type != Id.class && type != Rest.class;
    }

    private static boolean isSingle(RecordComponent component) {
        return component.getType() == Stated.class && content(component) != Text.class;
    }

    private static boolean isEntity(Type type) {
        return type instanceof Class<?> content && Entity.class.isAssignableFrom(content);
    }

    /** What a list or an answer is of; else the type itself. */
    private static Type content(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : component.getType();
    }
}
