package org.balise.fuseki.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerNotStartedException;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.sparql.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the server and tells its address. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand extends CommonOptions implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030")
    private int port;

    @Option(names = "--host", paramLabel = "${bundle:label.host}", defaultValue = "127.0.0.1")
    private String host = "";

    @Option(names = "--address", paramLabel = "URL", converter = AddressConverter.class)
    private @Nullable PublicAddress address;

    @Option(names = "--data", arity = "1..*", paramLabel = "${bundle:label.file}")
    private List<Path> data = List.of();

    @Option(names = "--store", paramLabel = "${bundle:label.folder}")
    private @Nullable Path store;

    @Option(names = "--health-port", paramLabel = "PORT")
    private @Nullable Integer healthPort;

    /** What the option means is said here too, since the parser would else turn round what the environment says. */
    @Option(names = "--counts", fallbackValue = "true")
    private boolean counts;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Session session;
    private final EnvironmentDefaults environment;

    ServeCommand(Session session) {
        this.session = session;
        this.environment = new EnvironmentDefaults(session.terminal().environment());
    }

    @Override
    public Integer call() {
        ServerSettings settings = settings();
        decideWhatIsServed();
        session.process().run();
        try (Progress progress =
                        Progress.show(session.terminal(), session.messages().text("progress.loading"));
                BaliseServer server = start(served(), settings)) {
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

    /** Files or a folder; what the command line says of one goes before what the environment says of the other. */
    private void decideWhatIsServed() {
        boolean folderGiven = isGiven("--store");
        if (data.isEmpty()) {
            data = folderGiven ? List.of() : environment.files("BALISE_DATA");
        } else if (!folderGiven) {
            store = null;
        }
        if (store != null && !data.isEmpty()) {
            throw CommandFailure.usage("show.either");
        }
    }

    private DatasetGraph served() {
        if (store != null) {
            return StoredData.read(store);
        }
        Catalogue catalogue = DataFiles.beside(data);
        return catalogue.dataset().asDatasetGraph();
    }

    private BaliseServer start(DatasetGraph served, ServerSettings settings) {
        try {
            return BaliseServer.start(served, settings);
        } catch (ServerNotStartedException e) {
            if (e.isPortTaken()) {
                throw CommandFailure.notRun("serve.taken", e.port());
            }
            throw CommandFailure.notRun(e.isHostUnknown() ? "serve.host" : "serve.failed", e.host(), e.port());
        }
    }

    private ServerSettings settings() {
        checkRange("--port", port, 0, LAST_PORT);
        Limits allowed = limits.limits(this::checkRange);
        ServerSettings settings = new ServerSettings(host, port, Optional.ofNullable(address), allowed);
        if (counts) {
            settings = settings.withCounts(session.terminal().err()::println);
        }
        if (healthPort != null) {
            checkRange("--health-port", healthPort, 0, LAST_PORT);
            settings = settings.withHealthPort(healthPort);
        }
        return settings;
    }

    private void checkRange(String option, int value, int least, int most) {
        if (value < least || value > most) {
            String name = isGiven(option)
                    ? option
                    : EnvironmentDefaults.variable(spec.findOption(option)).orElse(option);
            throw CommandFailure.usage("serve.range", value, name, least, most);
        }
    }

    private boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }
}
