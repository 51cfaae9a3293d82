package org.balise.rdf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.balise.problem.Location;
import org.balise.problem.Problem;

/** Decodes UTF-8 and tells where it is not; goes on behind each fault, so that all are found. */
final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final CharBuffer out;
    private int counted;
    private long line;
    private int lineStart;

    private StrictUtf8(String file, int capacity, long linesBefore) {
        this.file = file;
        this.line = linesBefore + 1;
        this.out = CharBuffer.allocate(capacity);
    }

    static String decode(String file, byte[] bytes, long linesBefore, Consumer<Problem> problems) {
        String text = new StrictUtf8(file, bytes.length + 1, linesBefore).decode(ByteBuffer.wrap(bytes), problems);
        return linesBefore == 0 && text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private String decode(ByteBuffer in, Consumer<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            problems.accept(new Problem(here(), "not UTF-8: byte " + hex(in.get(in.position()))));
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private Location here() {
        for (; counted < out.position(); counted++) {
            if (out.get(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        return new Location(file, line, counted - lineStart + 1L);
    }

    private static String hex(byte b) {
        return String.format(Locale.ROOT, "0x%02X", b);
    }
}
