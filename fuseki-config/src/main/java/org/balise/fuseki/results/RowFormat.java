package org.balise.fuseki.results;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** A format for the rows of SELECT; the first two also for the yes or no of ASK. */
public enum RowFormat {
    /** SPARQL results in JSON. */
    JSON("application/sparql-results+json", "json"),
    /** SPARQL results in XML. */
    XML("application/sparql-results+xml", "xml"),
    /** Comma-separated values. */
    CSV("text/csv", "csv"),
    /** Tab-separated values. */
    TSV("text/tab-separated-values", "tsv");

    private final String mediaType;
    private final String shortName;

    RowFormat(String mediaType, String shortName) {
        this.mediaType = mediaType;
        this.shortName = shortName;
    }

    /**
     * The media type of the format.
     *
     * @return a media type without parameters
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What the format is called in an address, also the extension of its files.
     *
     * @return such as {@code csv}
     */
    public String shortName() {
        return shortName;
    }

    /**
     * The media types of rows, the favourite first, aliases last.
     *
     * @return media types without parameters
     */
    public static List<String> mediaTypesOfRows() {
        return mediaTypes(Arrays.asList(values()));
    }

    /**
     * The media types of a yes or no, the favourite first, aliases last.
     *
     * @return media types without parameters
     */
    public static List<String> mediaTypesOfBooleans() {
        return mediaTypes(List.of(JSON, XML));
    }

    private static List<String> mediaTypes(List<RowFormat> formats) {
        return Stream.concat(
                        formats.stream().map(format -> format.mediaType),
                        formats.stream().flatMap(format -> format.aliases().stream()))
                .toList();
    }

    /**
     * The format with this media type.
     *
     * @param mediaType one of {@link #mediaTypesOfRows()}
     * @return the format
     * @throws IllegalArgumentException when it is none of them
     */
    public static RowFormat of(String mediaType) {
        return Stream.of(values())
                .filter(format ->
                        format.mediaType.equals(mediaType) || format.aliases().contains(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row format has the media type " + mediaType));
    }

    /**
     * Writes all rows.
     *
     * @param out where to; stays open
     * @param rows the rows, read to their end
     */
    public void write(OutputStream out, RowSet rows) {
        switch (this) {
            case CSV -> DelimitedRows.csv().write(out, rows);
            case TSV -> DelimitedRows.tsv().write(out, rows);
            case JSON, XML ->
                RowSetWriterRegistry.getFactory(lang()).create(lang()).write(out, rows, new Context());
        }
    }

    /**
     * Writes a yes or no.
     *
     * @param out where to; stays open
     * @param answer the answer of ASK
     * @throws IllegalStateException for a format that has no booleans
     */
    public void write(OutputStream out, boolean answer) {
        RowSetWriterRegistry.getFactory(lang()).create(lang()).write(out, answer, new Context());
    }

    private Lang lang() {
        return switch (this) {
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case CSV, TSV -> throw new IllegalStateException(this + " has no booleans");
        };
    }

    private List<String> aliases() {
        return switch (this) {
            case JSON -> List.of("application/json");
            case XML -> List.of("application/xml", "text/xml");
            case CSV, TSV -> List.of();
        };
    }
}
