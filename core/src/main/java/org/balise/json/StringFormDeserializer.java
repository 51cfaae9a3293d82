package org.balise.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Function;
import org.balise.problem.MalformedException;

/**
 * Reads what is written as a string.
 *
 * @param <T> what it reads
 */
final class StringFormDeserializer<T> extends StdScalarDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reading;

    StringFormDeserializer(Class<? super T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("unchecked") // What the handler of a problem gives is of the handled type, or it throws.
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getText();
        try {
            return reading.apply(text);
        } catch (MalformedException | IllegalArgumentException e) {
            return (T) context.handleWeirdStringValue(handledType(), text, "%s", e.getMessage());
        }
    }
}
