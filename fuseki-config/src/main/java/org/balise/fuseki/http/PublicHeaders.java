package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The header fields of every answer: any site may read the data, no page of ours loads or leaks anything (cases 69, 70). */
public final class PublicHeaders {

    /** On what the choice of an answer rests, for caches; an answer sets it once more, since Fuseki sets another. */
    static final String VARY = "Accept, Accept-Language, Accept-Encoding";

    /** The fields and their values; an answer may replace {@code Cache-Control}. */
    public static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("Access-Control-Allow-Origin", "*"),
            Map.entry(
                    "Access-Control-Expose-Headers",
                    "Link, ETag, Retry-After, Content-Location, Content-Language, Content-Range, Accept-Ranges, Repr-Digest"),
            Map.entry("Cache-Control", "no-store"),
            Map.entry(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; "
                            + "base-uri 'none'; frame-ancestors 'none'"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "cross-origin"),
            Map.entry("Permissions-Policy", "geolocation=(), camera=(), microphone=()"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Vary", VARY),
            Map.entry("X-Content-Type-Options", "nosniff"));

    private PublicHeaders() {}

    static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
