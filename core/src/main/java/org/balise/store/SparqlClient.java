package org.balise.store;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.problem.EndpointException;
import org.balise.rdf.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * Sends queries by {@code POST} as a form and takes whole answers in JSON; anything less is an {@link EndpointException}. Its
 * messages never repeat what an endpoint says, since that may repeat the query. Thread-safe.
 */
final class SparqlClient {

    private static final String JSON = "application/sparql-results+json";
    private static final int OK = 200;

    private final EndpointAddress address;
    private final HttpClient client;
    private final Duration patience;

    SparqlClient(EndpointAddress address, HttpClient client, Duration patience) {
        this.address = address;
        this.client = client;
        this.patience = patience;
    }

    List<Binding> select(String sparql) {
        HttpResponse<byte[]> answer = answer(sparql);
        List<Binding> rows = read(answer, ResultDocument::rows);
        OptionalLong most = answer.headers().firstValueAsLong("X-SPARQL-MaxRows");
        if (most.isPresent() && rows.size() >= most.getAsLong()) {
            throw failure(OK, "cut its answer off at " + most.getAsLong() + " rows; " + RefusedAnswer.FEWER_ROWS, null);
        }
        return rows;
    }

    boolean ask(String sparql) {
        return read(answer(sparql), ResultDocument::truth);
    }

    private HttpResponse<byte[]> answer(String sparql) {
        HttpResponse<byte[]> answer = send(request(sparql));
        int status = answer.statusCode();
        if (status != OK) {
            throw failure(status, RefusedAnswer.meaning(answer), null);
        }
        if (answer.headers().firstValue("X-SQL-State").isPresent()) {
            throw failure(OK, "ran out of time and cut its answer off", null);
        }
        String type =
                answer.headers().firstValue("Content-Type").orElse("nothing").toLowerCase(Locale.ROOT);
        if (!type.startsWith(JSON) && !type.startsWith("application/json")) {
            throw failure(OK, "answered in a format other than " + JSON, null);
        }
        return answer;
    }

    /** Relative IRIs mean there what they mean here. */
    private HttpRequest request(String sparql) {
        String query = "BASE <" + Namespaces.BASE + "> " + sparql;
        return HttpRequest.newBuilder(address.uri())
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", JSON)
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
    }

    /** Waits for the whole answer: the client's own timeout ends with the headers. */
    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw failure(EndpointException.NO_STATUS, "gave no whole answer within " + patience.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failure(EndpointException.NO_STATUS, "was not waited for, since the thread was interrupted", e);
        } catch (ExecutionException e) {
            throw unanswered(e);
        }
    }

    private EndpointException unanswered(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return failure(EndpointException.NO_STATUS, "cannot be reached", cause);
        }
        return failure(EndpointException.NO_STATUS, "gave no whole answer: the connection broke off", cause);
    }

    private <T> T read(HttpResponse<byte[]> answer, Reading<T> reading) {
        try {
            return reading.read(answer.body());
        } catch (IOException e) {
            // Not kept as the cause: its message quotes the answer.
            throw failure(OK, "gave no whole answer: what came is not complete " + JSON, null);
        }
    }

    private EndpointException failure(int status, String what, @Nullable Throwable cause) {
        String shown = status == EndpointException.NO_STATUS || status == OK ? "" : " (HTTP " + status + ")";
        return new EndpointException(status, address + " " + what + shown, cause);
    }

    private interface Reading<T> {
        T read(byte[] document) throws IOException;
    }
}
