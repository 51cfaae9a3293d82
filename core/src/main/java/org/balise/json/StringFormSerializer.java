package org.balise.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Function;

/**
 * Writes a value as a string.
 *
 * @param <T> what it writes
 */
final class StringFormSerializer<T> extends StdScalarSerializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> writing;

    StringFormSerializer(Class<?> type, Function<T, String> writing) {
        super(type, false);
        this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(writing.apply(value));
    }
}
