package org.balise.fuseki.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.evidence.CharRange;
import org.balise.evidence.Locator;
import org.balise.evidence.SourceText;
import org.balise.problem.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the passages of a source document that hold a text. */
@Command(name = "locate", sortOptions = false)
final class LocateCommand extends CommonOptions implements Callable<Integer> {

    @Option(names = "--source", paramLabel = "${bundle:label.file}", required = true)
    private Path source = Path.of("");

    @Parameters(index = "0", paramLabel = "${bundle:label.text}", descriptionKey = "text")
    private String text = "";

    private final Session session;

    LocateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (text.isBlank()) {
            throw CommandFailure.usage("locate.blank");
        }
        DataFiles.mustBeReadable(source);
        SourceText document = document();
        Locator.Found found = new Locator(document).find(text);
        found.exact().forEach(range -> session.terminal().out().println(range.fragment()));
        if (found.exact().isEmpty()) {
            throw missing(document, found.similar());
        }
        return ExitCode.DONE;
    }

    private SourceText document() {
        try {
            return SourceText.read(source);
        } catch (SourceException e) {
            throw DataProblems.isOfEncoding(e)
                    ? CommandFailure.unacceptable("error.encoding", source)
                    : CommandFailure.notRun("error.file", source);
        }
    }

    private CommandFailure missing(SourceText document, List<CharRange> similar) {
        if (similar.isEmpty()) {
            return CommandFailure.unacceptable("locate.none", source);
        }
        CharRange nearest = similar.get(0);
        return CommandFailure.unacceptable("locate.similar", source, nearest.fragment(), document.text(nearest));
    }
}
