package org.balise.fuseki.command;

/** The formats of {@code query}, named as a user types them. */
enum OutputFormat {
    table,
    csv,
    tsv,
    json,
    xml,
    ttl,
    jsonld
}
