package org.balise.fuseki.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final int SHOWN = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    static RemoteEndpoint at(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null) {
            throw CommandFailure.usage("query.endpoint", address);
        }
        return new RemoteEndpoint(address);
    }

    void run(QuerySource source, Query query, QueryOutput output, Progress progress, Locale locale) {
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
            throw refused(e, locale);
        } catch (JenaException e) {
            throw CommandFailure.notRun("query.remote", address, String.valueOf(e.getMessage()));
        }
    }

    private CommandFailure refused(RuntimeException failure, Locale locale) {
        int status = failure instanceof QueryExceptionHTTP http ? http.getStatusCode() : 0;
        if (status <= 0) {
            return unanswered(failure);
        }
        String detail = detail(failure, locale);
        String key = detail.isEmpty() ? "query.remote.status" : "query.remote.detail";
        return status == BAD_REQUEST
                ? CommandFailure.usage(key, address, String.valueOf(status), detail)
                : CommandFailure.notRun(key, address, String.valueOf(status), detail);
    }

    private CommandFailure unanswered(RuntimeException failure) {
        if (cause(failure, HttpConnectTimeoutException.class).isPresent()) {
            return CommandFailure.notRun("query.remote.slow", address, PATIENCE.toSeconds());
        }
        if (cause(failure, ConnectException.class).isPresent()) {
            return CommandFailure.notRun("query.remote.none", address);
        }
        return CommandFailure.notRun("query.remote", address, String.valueOf(failure.getMessage()));
    }

    /** What a problem document (RFC 9457) says, in the language if it has it; nothing of an answer that is none. */
    private static String detail(RuntimeException failure, Locale locale) {
        String body = failure instanceof QueryExceptionHTTP http ? String.valueOf(http.getResponse()) : "";
        try {
            JsonNode problem = JSON.readTree(body);
            String text = Stream.of(
                            problem.path(locale.getLanguage()).path("detail"),
                            problem.path("detail"),
                            problem.path("title"))
                    .map(JsonNode::asText)
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
            String line = text.replaceAll("\\p{C}|\\s", " ").strip();
            return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
