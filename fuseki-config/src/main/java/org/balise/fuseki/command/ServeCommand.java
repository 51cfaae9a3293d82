package org.balise.fuseki.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerNotStartedException;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.sparql.Limits;
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

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw CommandFailure.usage("serve.port", port);
        }
        session.process().run();
        try (Progress progress =
                        Progress.show(session.terminal(), session.messages().text("progress.loading"));
                Catalogue catalogue = DataFiles.beside(data);
                BaliseServer server = start(catalogue)) {
            progress.end();
            session.terminal().out().println(server.address());
            session.terminal().out().flush();
            server.await();
        }
        return ExitCode.DONE;
    }

    private BaliseServer start(Catalogue catalogue) {
        try {
            return BaliseServer.start(
                    catalogue.dataset().asDatasetGraph(), new ServerSettings(host, port, Limits.DEFAULT));
        } catch (ServerNotStartedException e) {
            if (e.isPortTaken()) {
                throw CommandFailure.notRun("serve.taken", port);
            }
            throw CommandFailure.notRun(e.isHostUnknown() ? "serve.host" : "serve.failed", host, port);
        }
    }
}
