package org.balise.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * The steps from an entity to the values of a field.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the steps; at least one
 */
public record Path(List<Step> steps) {

    /**
     * A path.
     *
     * @param steps the steps
     * @throws IllegalArgumentException if there is no step
     */
    public Path {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one step");
        }
    }

    /**
     * The values of any one of some properties.
     *
     * @param properties the IRIs of the properties
     * @return the path
     */
    public static Path of(String... properties) {
        return new Path(List.of(Step.along(properties)));
    }

    /**
     * The entities that have this one as the value of a property.
     *
     * @param property the IRI of the property
     * @return the path
     */
    public static Path against(String property) {
        return new Path(List.of(Step.against(property)));
    }

    /**
     * This path, then another.
     *
     * @param next where it goes on
     * @return the longer path
     */
    public Path then(Path next) {
        return new Path(Stream.concat(steps.stream(), next.steps.stream()).toList());
    }

    /**
     * The last step.
     *
     * @return the step whose properties the values are of
     */
    public Step last() {
        return steps.get(steps.size() - 1);
    }
}
