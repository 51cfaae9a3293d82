package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Sends what a request came to: conditional, packed if asked for, without a body for HEAD. */
public final class Reply {

    private Reply() {}

    /**
     * Sends it. The bytes are made and whole before the status is, so that a fault on the way is still a clean problem.
     *
     * @param outcome what the request came to
     * @param request the request
     * @param response where to
     * @throws IOException if the client is gone
     * @throws Refusal if the bytes cannot be made
     */
    public static void send(Outcome outcome, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", PublicHeaders.VARY);
        if (outcome instanceof SeeOther other) {
            response.setHeader("Location", other.location());
            response.setHeader("Cache-Control", Caching.BRIEFLY.header());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setContentLength(0);
        } else if (outcome instanceof Representation representation) {
            send(representation, request, response);
        } else if (outcome instanceof StoredFile file) {
            file.send(request, response);
        }
    }

    private static void send(Representation answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Encoding encoding = Encoding.accepted(request);
        boolean known = answer.tag()
                .map(encoding::tag)
                .filter(tag -> tag.isIn(Collections.list(request.getHeaders("If-None-Match"))))
                .isPresent();
        Body body = known ? Body.of(new byte[0]) : answer.body().get();
        try {
            send(answer, known, body, encoding, request, response);
        } finally {
            body.release();
        }
    }

    private static void send(
            Representation answer,
            boolean known,
            Body body,
            Encoding encoding,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean packed = !known && encoding == Encoding.GZIP && Encoding.isWorthPacking(body);
        Body sent = packed ? Encoding.packed(body) : body;
        answer.headers().forEach(response::setHeader);
        answer.tag().map(encoding::tag).ifPresent(tag -> response.setHeader("ETag", tag.toString()));
        response.setHeader("Cache-Control", answer.caching().header());
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(contentType(answer.mediaType()));
        response.setContentLengthLong(sent.length());
        if (!request.getMethod().equals("HEAD")) {
            sent.sendTo(response.getOutputStream());
        }
    }

    static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }
}
