package org.balise.fuseki.health;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.balise.fuseki.site.Release;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers whether the server runs, and its counts; all else is not there. */
final class HealthHandler extends Handler.Abstract {

    private final Release release;
    private final Supplier<Duration> uptime;
    private final Supplier<String> metrics;

    HealthHandler(Release release, Supplier<Duration> uptime, Supplier<String> metrics) {
        this.release = release;
        this.uptime = uptime;
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        switch (Request.getPathInContext(request)) {
            case "/health" -> answer(reads, "application/json", health(), response, callback);
            case "/metrics" -> answer(reads, Metrics.MEDIA_TYPE, metrics.get(), response, callback);
            default -> send(HttpStatus.NOT_FOUND_404, "text/plain", "/health\n/metrics\n", response, callback);
        }
        return true;
    }

    private static void answer(boolean reads, String type, String text, Response response, Callback callback) {
        if (reads) {
            send(HttpStatus.OK_200, type, text, response, callback);
        } else {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            send(HttpStatus.METHOD_NOT_ALLOWED_405, "text/plain", "GET, HEAD\n", response, callback);
        }
    }

    private String health() {
        return "{\"status\":\"up\",\"release\":\"%s\",\"statements\":%d,\"uptimeSeconds\":%d}\n"
                .formatted(release.name(), release.statements(), uptime.get().toSeconds());
    }

    private static void send(int status, String type, String text, Response response, Callback callback) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
