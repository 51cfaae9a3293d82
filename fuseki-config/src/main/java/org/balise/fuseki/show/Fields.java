package org.balise.fuseki.show;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.balise.model.Period;
import org.balise.model.Profile;
import org.balise.model.Reads;
import org.balise.model.Span;
import org.balise.vocabulary.Bal;

/** The components of a record with the properties that they read. */
final class Fields {

    private Fields() {}

    /**
     * One component.
     *
     * @param property the IRI of the property that it reads; of a period or span, that of its first half
     * @param value what the record holds
     */
    record Field(String property, Object value) {}

    /** The components that read something, in the order of the record; those of a profile stand in its place. */
    static List<Field> of(Record record) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            Reads reads = component.getAnnotation(Reads.class);
            if (reads != null) {
                fields.add(new Field(reads.value(), value));
            } else if (value instanceof Profile profile) {
                fields.addAll(of(profile));
            } else if (value instanceof Period) {
                fields.add(new Field(Bal.STARTED, value));
            } else if (value instanceof Span) {
                fields.add(new Field(Bal.DURATION, value));
            }
        }
        return fields;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
