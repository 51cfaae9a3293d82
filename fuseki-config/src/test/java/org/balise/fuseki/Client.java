package org.balise.fuseki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** An HTTP client of one server, for tests. */
public final class Client {

    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final URI root;

    /** A client of the server at this address. */
    public Client(URI root) {
        this.root = root;
    }

    /** A request that can be changed before it is sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path));
    }

    /** The query as GET, with header fields. */
    public HttpResponse<String> get(String query, String... headers) {
        HttpRequest.Builder request = request("/sparql?query=" + encoded(query));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The query as the body. */
    public HttpResponse<String> post(String query, String... headers) {
        HttpRequest.Builder request = request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A body of this type. */
    public HttpResponse<String> post(String type, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request("/sparql").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Percent-encoded as a form has it. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
