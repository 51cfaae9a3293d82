package org.balise.fuseki.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.balise.Catalogue;
import org.balise.problem.QueryException;
import org.balise.sparql.QueryGuard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a query and writes its answer. */
@Command(name = "query", sortOptions = false)
final class QueryCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "${bundle:label.query}", descriptionKey = "query")
    private String file = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable OutputFormat format;

    @Option(names = "--data", paramLabel = "${bundle:label.file}")
    private List<Path> data = List.of();

    @Option(names = "--endpoint", paramLabel = "URL")
    private @Nullable URI endpoint;

    @Option(names = "--timeout", paramLabel = "${bundle:label.seconds}")
    private int timeout;

    private final Session session;

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (endpoint != null && !data.isEmpty()) {
            throw CommandFailure.usage("query.either");
        }
        if (timeout < 0) {
            throw CommandFailure.usage("query.timeout.negative", timeout);
        }
        if (endpoint != null && timeout > 0) {
            throw CommandFailure.usage("query.timeout.endpoint");
        }
        session.process().run();
        QuerySource source = QuerySource.read(file, session.terminal());
        Query query = source.parsed();
        QueryOutput output = QueryOutput.of(query, format, timeout > 0, session.terminal(), session.messages());
        if (endpoint == null) {
            here(source, query, output);
        } else {
            try (Progress progress =
                    Progress.show(session.terminal(), session.messages().text("progress.asking"))) {
                RemoteEndpoint.at(endpoint)
                        .run(source, query, output, progress, session.messages().locale());
            }
        }
        return ExitCode.DONE;
    }

    private void here(QuerySource source, Query query, QueryOutput output) {
        try (Progress progress =
                        Progress.show(session.terminal(), session.messages().text("progress.loading"));
                Catalogue catalogue = DataFiles.beside(data)) {
            DatasetGraph dataset = catalogue.dataset().asDatasetGraph();
            new QueryGuard(dataset::containsGraph).check(query);
            try (QueryExec execution = execution(query, dataset)) {
                output.write(execution, prefixes(query, dataset), progress);
            }
        } catch (QueryCancelledException e) {
            throw CommandFailure.notRun("query.timeout", timeout);
        } catch (QueryException e) {
            throw CommandFailure.usage("query.refused", source.name(), String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw CommandFailure.usage("query.deep", source.name());
        }
    }

    private QueryExec execution(Query query, DatasetGraph dataset) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
        return timeout > 0 ? builder.timeout(timeout, TimeUnit.SECONDS).build() : builder.build();
    }

    /** The query's own prefixes go before those of the data. */
    private static PrefixMapping prefixes(Query query, DatasetGraph dataset) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        prefixes.setNsPrefixes(dataset.prefixes().getMapping());
        return prefixes.setNsPrefixes(query.getPrefixMapping());
    }
}
