package org.balise.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balise.model.Stated;
import org.jspecify.annotations.Nullable;

/** Reads one of three answers; a missing one, or null, is silence. */
final class StatedDeserializer extends JsonDeserializer<Stated<?>> implements ContextualDeserializer {

    /** Of the value. */
    private final JsonDeserializer<?> values;

    StatedDeserializer(JsonDeserializer<?> values) {
        this.values = values;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType content = context.getContextualType().containedTypeOrUnknown(0);
        return new StatedDeserializer(
                content.hasRawClass(LocalDate.class)
                        ? BaliseModule.days()
                        : context.findRootValueDeserializer(content));
    }

    @Override
    public Stated<?> getNullValue(DeserializationContext context) {
        return Stated.silent();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Stated.silent();
    }

    @Override
    public Stated<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return (Stated<?>) context.handleUnexpectedToken(Stated.class, parser);
        }
        String state = "";
        List<Object> given = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "state" -> state = parser.getText();
                case "value" -> given.add(0, readOne(parser, context));
                case "others" -> readAll(parser, context, given);
                default -> parser.skipChildren();
            }
        }
        return answer(state, given, context);
    }

    private void readAll(JsonParser parser, DeserializationContext context, List<Object> target) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            context.reportInputMismatch(this, "others: a list is due");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            target.add(readOne(parser, context));
        }
    }

    private Object readOne(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NULL)
                ? context.reportInputMismatch(this, "null: a value is due")
                : values.deserialize(parser, context);
    }

    private Stated<?> answer(String state, List<Object> given, DeserializationContext context) throws IOException {
        if (state.equals(StateNames.KNOWN) && !given.isEmpty()) {
            return new Stated.Known<>(given.get(0), given.subList(1, given.size()));
        }
        if (state.equals(StateNames.SILENT) && given.isEmpty()) {
            return Stated.silent();
        }
        if (StateNames.find(state).isPresent() && given.isEmpty()) {
            return Stated.absent(StateNames.parse(state));
        }
        return context.reportInputMismatch(
                this, "state '%s' with %d values; allowed: %s", state, given.size(), StateNames.ALLOWED);
    }
}
