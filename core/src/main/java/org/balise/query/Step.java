package org.balise.query;

import java.util.List;
import java.util.Objects;

/**
 * One step from an entity to its values: along any one of some properties, or against them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param properties the IRIs of the properties, sorted; at least one
 * @param inverse whether the step goes from the object of a statement to its subject
 */
public record Step(List<String> properties, boolean inverse) {

    /**
     * A step.
     *
     * @param properties the IRIs of the properties
     * @param inverse whether against them
     * @throws IllegalArgumentException if there is no property
     */
    public Step {
        properties = properties.stream().map(Objects::requireNonNull).sorted().toList();
        if (properties.isEmpty()) {
            throw new IllegalArgumentException("a step needs at least one property");
        }
    }

    /**
     * A step along properties.
     *
     * @param properties the IRIs of the properties
     * @return the step
     */
    public static Step along(String... properties) {
        return new Step(List.of(properties), false);
    }

    /**
     * A step against a property.
     *
     * @param property the IRI of the property
     * @return the step
     */
    public static Step against(String property) {
        return new Step(List.of(property), true);
    }
}
