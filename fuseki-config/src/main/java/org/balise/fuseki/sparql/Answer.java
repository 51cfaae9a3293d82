package org.balise.fuseki.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A whole answer, ready to be sent. */
record Answer(String mediaType, AnswerBuffer body) {

    /** For how long any cache may keep an answer: the data changes only with a release. */
    private static final String CACHING = "public, max-age=300";

    void send(HttpServletResponse response, boolean withBody) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", CACHING);
        response.setContentType(mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType);
        response.setContentLengthLong(body.length());
        if (withBody) {
            body.sendTo(response.getOutputStream());
        }
    }
}
