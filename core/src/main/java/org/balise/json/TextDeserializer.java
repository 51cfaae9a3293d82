package org.balise.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.balise.model.LanguageChain;
import org.balise.model.Tagged;
import org.balise.model.Text;

/** Reads a text from all its languages; which one the reader gets follows from the chain. */
final class TextDeserializer extends StdDeserializer<Text> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient LanguageChain usual;

    TextDeserializer(LanguageChain usual) {
        super(Text.class);
        this.usual = usual;
    }

    @Override
    public Text getNullValue(DeserializationContext context) {
        return Text.none();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Text.none();
    }

    @Override
    public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return (Text) context.handleUnexpectedToken(Text.class, parser);
        }
        Tagged[] all = {};
        LanguageChain chain = usual;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "all" -> all = context.readValue(parser, Tagged[].class);
                case "chain" -> chain = context.readValue(parser, LanguageChain.class);
                default -> parser.skipChildren();
            }
        }
        return Text.of(List.of(all), chain);
    }
}
