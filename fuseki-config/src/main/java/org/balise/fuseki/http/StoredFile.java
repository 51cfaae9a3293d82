package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that never changes at its address, sent as it lies there: whole, or the one range of bytes that is asked for (RFC 9110, 14),
 * and never packed on the way.
 *
 * @param path where it lies
 * @param bytes its length
 * @param mediaType what it is
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits; its strong entity tag
 */
public record StoredFile(Path path, long bytes, String mediaType, String sha256) implements Outcome {

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EntityTag tag = new EntityTag(sha256);
        response.setHeader("ETag", tag.toString());
        response.setHeader("Cache-Control", Caching.FOREVER.header());
        if (tag.isIn(Collections.list(request.getHeaders("If-None-Match")))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Repr-Digest", "sha-256=:" + base64() + ":");
        Optional<ByteRange> asked = asked(request, tag);
        if (asked.isPresent() && !asked.get().isWithin(bytes)) {
            response.setHeader("ETag", null);
            response.setHeader("Repr-Digest", null);
            response.setHeader("Content-Range", "bytes */" + bytes);
            throw new Refusal(ProblemType.RANGE_NOT_SATISFIABLE, "limit", bytes);
        }
        ByteRange sent = asked.orElse(new ByteRange(0, bytes - 1));
        response.setStatus(asked.isPresent() ? HttpServletResponse.SC_PARTIAL_CONTENT : HttpServletResponse.SC_OK);
        asked.ifPresent(range -> response.setHeader("Content-Range", "bytes " + range + "/" + bytes));
        response.setContentType(Reply.contentType(mediaType));
        response.setContentLengthLong(sent.length());
        if (!request.getMethod().equals("HEAD")) {
            copy(sent, response.getOutputStream());
        }
    }

    /** A range counts for GET only, and for a client that holds a part only if it is a part of this very file. */
    private Optional<ByteRange> asked(HttpServletRequest request, EntityTag tag) {
        String condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.strip().equals(tag.toString());
        return same && request.getMethod().equals("GET")
                ? ByteRange.parse(Collections.list(request.getHeaders("Range")), bytes)
                : Optional.empty();
    }

    private void copy(ByteRange range, OutputStream out) throws IOException {
        try (FileChannel channel = FileChannel.open(path);
                InputStream in = Channels.newInputStream(channel.position(range.first()))) {
            byte[] block = new byte[JettySettings.OUTPUT_BYTES];
            long left = range.length();
            while (left > 0) {
                int count = in.readNBytes(block, 0, (int) Math.min(block.length, left));
                if (count == 0) {
                    throw new IOException("The file is shorter than it was");
                }
                out.write(block, 0, count);
                left -= count;
            }
        }
    }

    private String base64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
