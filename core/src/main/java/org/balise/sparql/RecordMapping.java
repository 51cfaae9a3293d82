package org.balise.sparql;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balise.problem.QueryException;

/** Makes records of rows: each component takes the value of the variable of its name. */
final class RecordMapping<R extends Record> {

    private final Class<R> type;
    private final List<ComponentMapping> components;
    private final Constructor<R> constructor;

    private RecordMapping(Class<R> type, List<ComponentMapping> components, Constructor<R> constructor) {
        this.type = type;
        this.components = components;
        this.constructor = constructor;
    }

    static <R extends Record> RecordMapping<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordMapping<>(
                    type, Arrays.stream(components).map(ComponentMapping::of).toList(), constructor);
        } catch (NoSuchMethodException | RuntimeException e) {
            if (e instanceof QueryException refused) {
                throw refused;
            }
            throw new QueryException("the record " + type.getName() + " cannot be made: " + e.getMessage(), 0, 0, e);
        }
    }

    void checkVariables(List<String> variables) {
        for (ComponentMapping component : components) {
            if (!variables.contains(component.name())) {
                throw new QueryException("the component " + component.name() + " of " + type.getSimpleName()
                        + " has no variable in the query; its variables are " + variables);
            }
        }
    }

    R map(Solution row, int number) {
        Object[] values = components.stream()
                .map(component -> component.value(row, type.getSimpleName(), number))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new QueryException(
                    "row " + number + " is refused by " + type.getSimpleName() + ": "
                            + e.getTargetException().getMessage(),
                    0,
                    0,
                    e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new QueryException("the record " + type.getName() + " cannot be made: " + e.getMessage(), 0, 0, e);
        }
    }
}
