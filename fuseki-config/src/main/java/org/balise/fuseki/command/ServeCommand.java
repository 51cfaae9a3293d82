package org.balise.fuseki.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerNotStartedException;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.sparql.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and tells its address. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand extends CommonOptions implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030")
    private int port;

    @Option(names = "--host", paramLabel = "${bundle:label.host}", defaultValue = "127.0.0.1")
    private String host = "";

    @Option(names = "--data", arity = "1..*", paramLabel = "${bundle:label.file}")
    private List<Path> data = List.of();

    @Option(names = "--health-port", paramLabel = "PORT")
    private @Nullable Integer healthPort;

    @Option(names = "--counts")
    private boolean counts;

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        checkPort("--port", port);
        if (healthPort != null) {
            checkPort("--health-port", healthPort);
        }
        session.process().run();
        try (Progress progress =
                        Progress.show(session.terminal(), session.messages().text("progress.loading"));
                Catalogue catalogue = DataFiles.beside(data);
                BaliseServer server = start(catalogue)) {
            progress.end();
            session.terminal().out().println(server.address());
            session.terminal().out().flush();
            server.healthPort()
                    .ifPresent(second ->
                            session.terminal().err().println(session.messages().text("serve.health", second)));
            GracefulStop.whenTold(server::close);
            server.await();
        }
        return ExitCode.DONE;
    }

    private static void checkPort(String option, int value) {
        if (value < 0 || value > 65_535) {
            throw CommandFailure.usage("serve.port", value, option);
        }
    }

    private BaliseServer start(Catalogue catalogue) {
        try {
            return BaliseServer.start(catalogue.dataset().asDatasetGraph(), settings());
        } catch (ServerNotStartedException e) {
            if (e.isPortTaken()) {
                throw CommandFailure.notRun("serve.taken", e.port());
            }
            throw CommandFailure.notRun(e.isHostUnknown() ? "serve.host" : "serve.failed", e.host(), e.port());
        }
    }

    private ServerSettings settings() {
        ServerSettings settings = new ServerSettings(host, port, Limits.DEFAULT);
        if (counts) {
            settings = settings.withCounts(session.terminal().err()::println);
        }
        return healthPort == null ? settings : settings.withHealthPort(healthPort);
    }
}
