package org.balise.fuseki.http;

/** How long an answer may be kept by anyone on its way. */
public enum Caching {
    /** Not at all: it shows what one reader looked for, or a fault that may pass. */
    NEVER("no-store"),
    /** Five minutes: it changes only with a release. */
    BRIEFLY("public, max-age=300"),
    /** For good: its address names the release. */
    FOREVER("public, max-age=31536000, immutable");

    private final String header;

    Caching(String header) {
        this.header = header;
    }

    /**
     * The header field.
     *
     * @return the value of {@code Cache-Control}
     */
    public String header() {
        return header;
    }
}
