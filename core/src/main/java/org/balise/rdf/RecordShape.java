package org.balise.rdf;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.balise.problem.MalformedException;

/** How a record is made of its components and taken apart again. */
final class RecordShape implements ComponentCodec {

    private final MethodHandle constructor;
    private final List<MethodHandle> accessors;
    private final ComponentCodec[] components;
    private final Set<Node> properties;

    private RecordShape(MethodHandle constructor, List<MethodHandle> accessors, List<ComponentCodec> components) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.components = components.toArray(ComponentCodec[]::new);
        this.properties = union(components);
    }

    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> declared = type.getDeclaredConstructor(types);
            declared.setAccessible(true);
            MethodHandle constructor = MethodHandles.lookup()
                    .unreflectConstructor(declared)
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            List<MethodHandle> accessors = new ArrayList<>();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
                accessors.add(MethodHandles.lookup()
                        .unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
            }
            return new RecordShape(
                    constructor,
                    accessors,
                    Stream.of(components).map(ComponentCodecs::of).toList());
        } catch (ReflectiveOperationException | SecurityException e) {
            throw new MalformedException("record", type.getName() + " (" + e.getMessage() + ")", "an accessible one");
        }
    }

    @Override
    public Object read(SubjectReading reading) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            if (!components[i].isLast()) {
                values[i] = components[i].read(reading);
            }
        }
        for (int i = 0; i < components.length; i++) {
            if (components[i].isLast()) {
                values[i] = components[i].read(reading);
            }
        }
        return make(values);
    }

    @Override
    public void write(Object entity, Node subject, Graph target) {
        for (int i = 0; i < components.length; i++) {
            components[i].write(component(entity, i), subject, target);
        }
    }

    @Override
    public Set<Node> properties() {
        return properties;
    }

    private Object make(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record refused its components", e);
        }
    }

    private Object component(Object entity, int index) {
        try {
            return (Object) accessors.get(index).invokeExact(entity);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record refused to be taken apart", e);
        }
    }

    private static Set<Node> union(List<ComponentCodec> components) {
        Set<Node> union = new HashSet<>();
        for (ComponentCodec component : components) {
            for (Node property : component.properties()) {
                if (!union.add(property)) {
                    throw new MalformedException("record", property.toString(), "one component for each property");
                }
            }
        }
        return Set.copyOf(union);
    }
}
