package org.balise.fuseki.dumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A client that downloads, follows nothing and unpacks nothing. */
final class Downloads {

    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final URI root;

    Downloads(URI root) {
        this.root = root;
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** The file, asked for again while the server is still making it. */
    HttpResponse<byte[]> whenReady(String path) {
        HttpResponse<byte[]> response = get(path);
        for (int times = 0; times < 10 && response.statusCode() == 503; times++) {
            response = get(path);
        }
        return response;
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String path, String... headers) {
        return new String(get(path, headers).body(), StandardCharsets.UTF_8);
    }

    /** The answer to a path as it stands, which a careful client would not send. */
    String raw(String path, String... headers) throws IOException {
        String host = headers.length == 0 ? "Host: localhost\r\n" : String.join("\r\n", headers) + "\r\n";
        try (Socket socket = new Socket("localhost", root.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
