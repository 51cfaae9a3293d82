package org.balise.fuseki.http;

import java.util.Locale;

/**
 * A kind of problem that the server answers with. The type IRI is stable; a client may rely on it. Titles and details stand in
 * the resource bundle {@code problems}.
 */
public enum ProblemType {
    /** The request is not well-formed HTTP. */
    MALFORMED_REQUEST(400),
    /** A percent escape is cut short or has digits that are none. */
    MALFORMED_ESCAPE(400),
    /** The request has no query, or an empty one. */
    NO_QUERY(400),
    /** The request has more than one query. */
    SEVERAL_QUERIES(400),
    /** A parameter that this address does not have. */
    UNKNOWN_PARAMETER(400),
    /** A value that its parameter does not take. */
    PARAMETER_VALUE(400),
    /** A format that is not among those of the address. */
    UNKNOWN_FORMAT(400),
    /** The client closed its direction of the connection before it had the answer. */
    ABANDONED(400),
    /** Bytes that are not UTF-8, or control characters. */
    NOT_TEXT(400),
    /** The query has a syntax error. */
    SYNTAX(400),
    /** Brackets or expressions nested too deeply. */
    NESTED_TOO_DEEPLY(400),
    /** A closure within a closure, or too many closures between two variables. */
    CLOSURES(400),
    /** A value computed by the query grows beyond the limit. */
    VALUE_TOO_LARGE(400),
    /** The long texts that the query computes are too many together. */
    TEXTS_TOO_LARGE(400),
    /** The query sorts by a value that is another at each look. */
    UNSTEADY_ORDER(400),
    /** A regular expression is too long, or takes too many steps. */
    REGEX_TOO_COSTLY(400),
    /** The query asks another server. */
    SERVICE_REFUSED(403),
    /** The query calls a function that is not among the allowed ones. */
    FUNCTION_REFUSED(403),
    /** The query uses a computed property that is not among the allowed ones. */
    PROPERTY_REFUSED(403),
    /** The request would change data. */
    READ_ONLY(403),
    /** Nothing has this address. */
    NOT_FOUND(404),
    /** The address does not have this method. */
    METHOD_NOT_ALLOWED(405),
    /** No format of the answer is acceptable to the client. */
    NOT_ACCEPTABLE(406),
    /** The sender was too slow. */
    REQUEST_TIMEOUT(408),
    /** The body is larger than the limit. */
    BODY_TOO_LARGE(413),
    /** The query is longer than the limit. */
    QUERY_TOO_LONG(413),
    /** The query has more words and signs than the limit. */
    TOO_MANY_WORDS(413),
    /** The query has more triple patterns than the limit. */
    TOO_MANY_PATTERNS(413),
    /** The address is longer than the limit. */
    ADDRESS_TOO_LONG(414),
    /** The body is in a format that this address does not read. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The body is in a character encoding other than UTF-8. */
    UNSUPPORTED_CHARSET(415),
    /** The body is compressed. */
    UNSUPPORTED_ENCODING(415),
    /** The file has no byte of the range that is asked for. */
    RANGE_NOT_SATISFIABLE(416),
    /** The answer has more rows or triples than the limit. */
    TOO_MANY_ROWS(422),
    /** The answer has more bytes than the limit. */
    ANSWER_TOO_LARGE(422),
    /** The header fields are larger than the limit. */
    HEADER_TOO_LARGE(431),
    /** A defect of the server. */
    DEFECT(500),
    /** The query ran longer than the limit. */
    TIMEOUT(503),
    /** All places for queries are taken. */
    BUSY(503),
    /** The query took more memory than there is room for. */
    MEMORY_SHORT(503),
    /** The server ends. */
    STOPPING(503),
    /** Files are still being made. */
    NOT_READY(503);

    private static final String BASE = "https://w3id.org/balise/problem/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /**
     * The HTTP status of the problem.
     *
     * @return a number from 400 to 503
     */
    public int status() {
        return status;
    }

    /**
     * The last part of the type IRI, and the key of the messages.
     *
     * @return the name in lower case with hyphens
     */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The IRI that identifies this kind of problem.
     *
     * @return an absolute IRI
     */
    public String iri() {
        return BASE + slug();
    }

    /**
     * The kind of problem that an HTTP status without further reason stands for.
     *
     * @param status an HTTP status that the server library chose
     * @return the problem, {@link #MALFORMED_REQUEST} for a client error without one of its own
     */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405, 501 -> METHOD_NOT_ALLOWED;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 416 -> RANGE_NOT_SATISFIABLE;
            case 431 -> HEADER_TOO_LARGE;
            case 503 -> STOPPING;
            case 505 -> MALFORMED_REQUEST;
            default -> status >= 500 ? DEFECT : MALFORMED_REQUEST;
        };
    }
}
