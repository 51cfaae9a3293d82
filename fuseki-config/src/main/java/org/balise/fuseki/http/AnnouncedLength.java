package org.balise.fuseki.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses a body that is announced as too large before any of it has arrived, so that nobody waits for the rest (case 52). */
final class AnnouncedLength extends Handler.Wrapper {

    private final int limit;

    AnnouncedLength(Handler handler, int limit) {
        super(handler);
        this.limit = limit;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= limit) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        ProblemErrorHandler.send(Problem.of(ProblemType.BODY_TOO_LARGE, "limit", limit), request, response, callback);
        return true;
    }
}
