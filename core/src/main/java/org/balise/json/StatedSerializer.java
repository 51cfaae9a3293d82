package org.balise.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import org.balise.model.Stated;

/** Writes one of three answers; each has its name in {@code state}. */
final class StatedSerializer extends StdSerializer<Stated<?>> {

    @Serial
    private static final long serialVersionUID = 1L;

    StatedSerializer() {
        super(Stated.class, false);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Stated<?> stated) {
        return stated instanceof Stated.Silent;
    }

    @Override
    public void serialize(Stated<?> stated, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(stated);
        json.writeStringField("state", stated.fold(value -> StateNames.KNOWN, StateNames::of, () -> StateNames.SILENT));
        if (stated instanceof Stated.Known<?> known) {
            json.writeFieldName("value");
            write(known.value(), json, provider);
            json.writeArrayFieldStart("others");
            for (Object other : known.others()) {
                write(other, json, provider);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Days as ISO 8601, whether or not the mapper knows such dates otherwise. */
    private static void write(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (value instanceof LocalDate day) {
            json.writeString(day.toString());
        } else {
            provider.defaultSerializeValue(value, json);
        }
    }
}
