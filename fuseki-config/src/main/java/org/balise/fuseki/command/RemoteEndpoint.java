package org.balise.fuseki.command;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/** A SPARQL endpoint that the user named: the one address that a command connects to. */
record RemoteEndpoint(URI address) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BAD_REQUEST = 400;

    static RemoteEndpoint at(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null) {
            throw CommandFailure.usage("query.endpoint", address);
        }
        return new RemoteEndpoint(address);
    }

    void run(QuerySource source, Query query, QueryOutput output, Progress progress) {
        // A client of its own, since that of the process connects to nothing.
        HttpClient client = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try (QueryExec execution = QueryExecHTTP.service(address.toString())
                .httpClient(client)
                .sendMode(QuerySendMode.asPost)
                .parseCheck(false)
                .queryString(source.text())
                .build()) {
            output.write(execution, query.getPrefixMapping(), progress);
        } catch (QueryExceptionHTTP | HttpException e) {
            throw refused(e);
        } catch (JenaException e) {
            throw CommandFailure.notRun("query.remote", address, String.valueOf(e.getMessage()));
        }
    }

    private CommandFailure refused(RuntimeException failure) {
        int status = failure instanceof QueryExceptionHTTP http ? http.getStatusCode() : 0;
        String key = status > 0 ? "query.remote.status" : "query.remote";
        Object reason = status > 0 ? String.valueOf(status) : String.valueOf(failure.getMessage());
        return status == BAD_REQUEST
                ? CommandFailure.usage(key, address, reason)
                : CommandFailure.notRun(key, address, reason);
    }
}
