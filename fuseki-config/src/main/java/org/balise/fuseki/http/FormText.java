package org.balise.fuseki.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Strict reading of form data: what is not well-formed is refused, never repaired (cases 38, 44). */
public final class FormText {

    private FormText() {}

    /**
     * Reads {@code name=value&...}.
     *
     * @param text a query string, or the body of a form
     * @return the values of each name in their order
     * @throws Refusal for a malformed percent escape, or bytes that are not UTF-8
     */
    public static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    /**
     * Reads bytes as UTF-8.
     *
     * @param bytes the bytes
     * @return the text
     * @throws Refusal when they are not UTF-8
     */
    public static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(ProblemType.NOT_TEXT);
        }
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            switch (raw[i]) {
                case '+' -> bytes.write(' ');
                case '%' -> {
                    bytes.write(hexadecimal(raw, i + 1) * 16 + hexadecimal(raw, i + 2));
                    i += 2;
                }
                default -> bytes.write(raw[i]);
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static int hexadecimal(byte[] raw, int index) {
        int digit = index < raw.length ? Character.digit(raw[index], 16) : -1;
        if (digit < 0) {
            throw new Refusal(ProblemType.MALFORMED_ESCAPE);
        }
        return digit;
    }
}
