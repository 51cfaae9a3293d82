package org.balise.fuseki.command;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.results.ResultTable;
import org.balise.fuseki.results.RowFormat;
import org.jspecify.annotations.Nullable;

/** Writes the answer of one query in one format, which is known to fit the kind of query. */
final class QueryOutput {

    private static final Set<OutputFormat> OF_ROWS =
            EnumSet.of(OutputFormat.table, OutputFormat.csv, OutputFormat.tsv, OutputFormat.json, OutputFormat.xml);
    private static final Set<OutputFormat> OF_BOOLEANS =
            EnumSet.of(OutputFormat.table, OutputFormat.json, OutputFormat.xml);
    private static final Set<OutputFormat> OF_GRAPHS = EnumSet.of(OutputFormat.ttl, OutputFormat.jsonld);

    private final Query query;
    private final OutputFormat format;
    private final boolean cancellable;
    private final Terminal terminal;
    private final Messages messages;

    private QueryOutput(Query query, OutputFormat format, boolean cancellable, Terminal terminal, Messages messages) {
        this.query = query;
        this.format = format;
        this.cancellable = cancellable;
        this.terminal = terminal;
        this.messages = messages;
    }

    /** A query that may be cancelled writes nothing before all of its answer is there. */
    static QueryOutput of(
            Query query, @Nullable OutputFormat asked, boolean cancellable, Terminal terminal, Messages messages) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        Set<OutputFormat> fitting = graph ? OF_GRAPHS : query.isAskType() ? OF_BOOLEANS : OF_ROWS;
        OutputFormat format = asked == null ? (graph ? OutputFormat.ttl : OutputFormat.table) : asked;
        if (!fitting.contains(format)) {
            throw CommandFailure.usage(
                    "query.format",
                    format,
                    query.queryType(),
                    fitting.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        return new QueryOutput(query, format, cancellable, terminal, messages);
    }

    void write(QueryExec execution, PrefixMapping prefixes, Progress progress) {
        if (query.isSelectType()) {
            rows(execution, prefixes, progress);
        } else if (query.isAskType()) {
            yesOrNo(execution.ask(), progress);
        } else {
            Graph graph = query.isConstructType() ? execution.construct() : execution.describe();
            progress.end();
            graph.getPrefixMapping().setNsPrefixes(prefixes);
            graph(graph);
        }
    }

    private void rows(QueryExec execution, PrefixMapping prefixes, Progress progress) {
        if (format == OutputFormat.table) {
            ResultTable table = ResultTable.of(execution.select(), prefixes);
            progress.end();
            table.write(terminal.out(), terminal.width());
            terminal.out().println(messages.text("query.rows", table.size()));
            if (table.isShortened()) {
                terminal.err().println(messages.text("query.shortened"));
            }
        } else {
            RowSet rows = execution.select();
            rowFormat().write(terminal.out(), cancellable ? rows.materialize() : rows);
            progress.end();
        }
    }

    private void yesOrNo(boolean answer, Progress progress) {
        progress.end();
        if (format == OutputFormat.table) {
            terminal.out().println(answer);
        } else {
            rowFormat().write(terminal.out(), answer);
        }
    }

    private void graph(Graph graph) {
        GraphFormat written = format == OutputFormat.ttl ? GraphFormat.TURTLE_12 : GraphFormat.JSONLD;
        written.write(terminal.out(), graph);
    }

    private RowFormat rowFormat() {
        return switch (format) {
            case csv -> RowFormat.CSV;
            case tsv -> RowFormat.TSV;
            case xml -> RowFormat.XML;
            case json, table, ttl, jsonld -> RowFormat.JSON;
        };
    }
}
