package org.balise.fuseki.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** Holds a whole answer before its first byte is sent. It grows by blocks, never by copying, and only up to a limit (cases 26, 35). */
final class AnswerBuffer extends OutputStream implements Body {

    private static final int BLOCK = 64 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] block = new byte[4 * 1024];
    private int used;
    private long before;
    private final int limit;

    AnswerBuffer(int limit) {
        this.limit = limit;
    }

    @Override
    public long length() {
        return before + used;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        if (length() + count > limit) {
            throw new Refusal(ProblemType.ANSWER_TOO_LARGE, "limit", limit);
        }
        int from = offset;
        int left = count;
        while (left > 0) {
            if (used == block.length) {
                nextBlock();
            }
            int part = Math.min(left, block.length - used);
            System.arraycopy(bytes, from, block, used, part);
            used += part;
            from += part;
            left -= part;
        }
    }

    private void nextBlock() {
        full.add(block);
        before += block.length;
        block = new byte[BLOCK];
        used = 0;
    }

    @Override
    public void sendTo(OutputStream out) throws IOException {
        for (byte[] bytes : full) {
            out.write(bytes);
        }
        out.write(block, 0, used);
    }
}
