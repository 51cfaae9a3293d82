package org.balise.fuseki.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.Catalogue;
import org.balise.fuseki.show.EntityPrinter;
import org.balise.model.Entity;
import org.balise.problem.StoreException;
import org.balise.query.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one entity for people. */
@Command(name = "show", sortOptions = false)
final class ShowCommand extends HelpOption implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "${bundle:label.entity}", descriptionKey = "entity")
    private String entity = "";

    @Option(names = "--lang", paramLabel = "${bundle:label.languages}")
    private String languages = "";

    @Option(names = "--evidence")
    private boolean evidence;

    @Option(names = "--data", paramLabel = "${bundle:label.file}")
    private List<Path> data = List.of();

    @Option(names = "--store", paramLabel = "${bundle:label.folder}")
    private @Nullable Path store;

    private final Session session;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (entity.isBlank()) {
            throw CommandFailure.usage("show.blank");
        }
        if (store != null && !data.isEmpty()) {
            throw CommandFailure.usage("show.either");
        }
        String[] chain = ReaderLanguages.chain(languages, session.messages().locale());
        session.process().run();
        try (Progress progress =
                        Progress.show(session.terminal(), session.messages().text("progress.loading"));
                Catalogue catalogue = store == null ? DataFiles.beside(data) : opened(store)) {
            View view = catalogue.view().in(chain);
            Entity found = new EntityFinder(catalogue, view).find(entity.strip());
            EntityPrinter printer = printer(view);
            progress.end();
            printer.print(found);
        }
        return ExitCode.DONE;
    }

    private EntityPrinter printer(View view) {
        Terminal terminal = session.terminal();
        boolean styled = terminal.outWatched() && Ansi.AUTO.enabled();
        return new EntityPrinter(
                view, session.messages(), evidence, new EntityPrinter.Layout(terminal.out(), terminal.width(), styled));
    }

    private static Catalogue opened(Path folder) {
        StoredData.mustBeFolder(folder);
        try {
            return Catalogue.open(folder);
        } catch (StoreException e) {
            throw StoredData.failure(folder, e);
        }
    }
}
