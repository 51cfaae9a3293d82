package org.balise.fuseki.http;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Writes a problem document for what the server library refuses before any of our code sees it (cases 45, 46, 56, 57). */
public final class ProblemErrorHandler extends ErrorHandler {

    /** A handler for one server. */
    public ProblemErrorHandler() {
        setShowStacks(false);
        setShowCauses(false);
        setShowOrigin(false);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        HeapExhaustion.tell(cause);
        send(Problem.of(ProblemType.ofStatus(code)), request, response, callback);
    }

    /** Sends a problem where there is no servlet. */
    static void send(Problem problem, Request request, Response response, Callback callback) {
        Locale language = AcceptedLanguages.parse(
                        String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT_LANGUAGE)))
                .locale();
        byte[] document = problem.document(language);
        response.setStatus(problem.type().status());
        HttpFields.Mutable headers = response.getHeaders();
        PublicHeaders.ALL.forEach(headers::put);
        headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.put(HttpHeader.CONTENT_LANGUAGE, language.getLanguage());
        headers.put(HttpHeader.CONTENT_LENGTH, document.length);
        response.write(true, ByteBuffer.wrap(document), callback);
    }
}
