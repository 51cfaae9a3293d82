package org.balise.sparql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.balise.problem.MalformedException;
import org.balise.problem.QueryException;

/** How one component of a record is read from a row. */
record ComponentMapping(String name, String typeName, boolean optional, Function<Term, Object> conversion) {

    static ComponentMapping of(RecordComponent component) {
        boolean optional = component.getType().equals(Optional.class);
        Type type = optional ? argument(component.getGenericType()) : component.getType();
        Function<Term, Object> conversion = Conversions.to(type)
                .orElseThrow(() -> new QueryException("the component " + component.getName() + " is a "
                        + type.getTypeName() + "; components may be " + Conversions.known()));
        return new ComponentMapping(component.getName(), type.getTypeName(), optional, conversion);
    }

    Object value(Solution row, String recordName, int number) {
        Optional<Object> value = row.value(name).map(term -> convert(term, recordName, number));
        if (optional) {
            return value;
        }
        return value.orElseThrow(() -> new QueryException("row " + number + " has no value for the component " + name
                + " of " + recordName + "; make it an Optional if it may be unbound"));
    }

    private Object convert(Term term, String recordName, int number) {
        try {
            return conversion.apply(term);
        } catch (MalformedException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new QueryException(
                    "row " + number + ": the component " + name + " of " + recordName + " is a " + typeName
                            + ", the value is " + term.text(),
                    0,
                    0,
                    e);
        }
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }
}
