package org.balise.fuseki.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.evidence.PassageLock;
import org.balise.evidence.VerificationReport;
import org.balise.evidence.Verifier;
import org.balise.problem.SourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the data against its source documents. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(paramLabel = "${bundle:label.file}", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--sources", paramLabel = "${bundle:label.folder}", required = true)
    private Path sources = Path.of("");

    @Option(names = "--lock", paramLabel = "${bundle:label.file}")
    private @Nullable Path lock;

    @Option(names = "--write")
    private boolean write;

    private final Session session;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(sources)) {
            throw CommandFailure.notRun("verify.sources", sources);
        }
        session.process().run();
        CataloguedFiles data = files.isEmpty() ? CataloguedFiles.all() : CataloguedFiles.of(files);
        Verifier verifier = new Verifier(data.read());
        VerificationReport report = verifier.verify(sources, write ? written(verifier, data) : data.lock(lock));
        show(report);
        return report.isClean() ? ExitCode.DONE : ExitCode.UNACCEPTABLE;
    }

    /** Some of the files alone must not take the passages of the others out of the common lock. */
    private PassageLock written(Verifier verifier, CataloguedFiles data) {
        if (lock == null && !files.isEmpty()) {
            throw CommandFailure.usage("verify.write.some");
        }
        Path target = data.lockFile(lock).orElseThrow(() -> CommandFailure.usage("verify.write.where"));
        PassageLock digests = verifier.lock(sources);
        if (Files.isDirectory(target)) {
            throw CommandFailure.notRun("error.folder", target);
        }
        try {
            digests.write(target);
        } catch (SourceException e) {
            throw CommandFailure.notRun("error.write", target);
        }
        say("verify.written", digests.entries().size(), target);
        return digests;
    }

    private void show(VerificationReport report) {
        report.problems().forEach(session.terminal().out()::println);
        say("verify.statements", report.statements(), report.withPassage(), report.editorial());
        say(
                "verify.passages",
                report.distinctPassages(),
                report.lengths().median(),
                report.lengths().max());
        say("verify.problems", report.problems().size());
    }

    private void say(String key, Object... arguments) {
        session.terminal().out().println(session.messages().text(key, arguments));
    }
}
