package org.balise.store;

/** What an HTTP status other than 200 says about a query, in words that follow the endpoint's address. */
final class EndpointStatus {

    private static final int REDIRECTS = 3;
    private static final int HUNDRED = 100;

    private EndpointStatus() {}

    static String meaning(int status) {
        return switch (status) {
            case 206 -> "cut its answer off";
            case 400, 422 -> "does not accept the query";
            case 401, 403, 407 -> "does not let this program ask";
            case 404, 410 -> "is no endpoint: nothing is there";
            case 405, 415, 501 -> "takes no query by POST as a form";
            case 406 -> "does not answer in application/sparql-results+json";
            case 408, 504 -> "took too long";
            case 413, 414 -> "takes no query as long as this; name fewer things in it";
            case 429 -> "takes no more queries for now";
            case 500 -> "failed";
            case 502, 503 -> "is not available for now";
            default ->
                status / HUNDRED == REDIRECTS
                        ? "is elsewhere: it redirects, which is not followed; give the address it leads to"
                        : "gave no answer";
        };
    }
}
