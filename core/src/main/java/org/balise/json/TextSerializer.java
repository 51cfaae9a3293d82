package org.balise.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import org.balise.model.LanguageChain;
import org.balise.model.Text;

/** Writes a text: what the reader gets first, then all. The chain stands there only if it is not the usual one. */
final class TextSerializer extends StdSerializer<Text> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient LanguageChain usual;

    TextSerializer(LanguageChain usual) {
        super(Text.class);
        this.usual = usual;
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Text text) {
        return text.isEmpty();
    }

    @Override
    public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(text);
        json.writeStringField("value", text.value());
        json.writeStringField("language", text.language());
        json.writeBooleanField("fallback", text.isFallback());
        provider.defaultSerializeField("all", text.all(), json);
        if (!text.isEmpty() && !text.chain().equals(usual)) {
            provider.defaultSerializeField("chain", text.chain(), json);
        }
        json.writeEndObject();
    }
}
