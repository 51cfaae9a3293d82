package org.balise.fuseki.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.balise.validation.Profile;
import org.balise.validation.ValidationProblem;
import org.balise.validation.ValidationReport;
import org.balise.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges files by the shapes and rules. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand extends CommonOptions implements Callable<Integer> {

    private static final String SHAPES = "https://w3id.org/balise/shape/";

    @Parameters(paramLabel = "${bundle:label.file}", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--profile", paramLabel = "${bundle:label.profile}")
    private Strictness profile = Strictness.publication;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Form format = Form.text;

    private final Session session;

    ValidateCommand(Session session) {
        this.session = session;
    }

    /** The profiles, named as a user types them. */
    enum Strictness {
        basic,
        publication
    }

    /** The formats of the report, named as a user types them. */
    enum Form {
        text,
        json,
        shacl
    }

    @Override
    public Integer call() {
        files.forEach(DataFiles::mustBeReadable);
        session.process().run();
        ValidationReport report = report();
        PrintStream out = session.terminal().out();
        switch (format) {
            case text -> show(report, out);
            case json -> out.println(report.toJson().strip());
            case shacl -> out.println(report.toTurtle().strip());
        }
        return report.conforms() ? ExitCode.DONE : ExitCode.UNACCEPTABLE;
    }

    private ValidationReport report() {
        String line = session.messages().text("progress.validating");
        try (Progress progress = Progress.show(session.terminal(), line)) {
            ValidationReport report = Validator.of(
                            Profile.valueOf(profile.name().toUpperCase(Locale.ROOT)))
                    .validate(files.get(0), DataFiles.rest(files));
            progress.end();
            return report;
        }
    }

    private void show(ValidationReport report, PrintStream out) {
        report.problems().forEach(problem -> out.println(line(problem)));
        out.println(session.messages()
                .text(
                        report.conforms() ? "validate.conforms" : "validate.fails",
                        profile,
                        report.problems().size()));
    }

    private String line(ValidationProblem problem) {
        String key = switch (problem.severity()) {
            case VIOLATION -> "validate.error";
            case WARNING -> "validate.warning";
            case INFO -> "validate.info";
        };
        String rule = problem.rule().startsWith(SHAPES) ? problem.rule().substring(SHAPES.length()) : problem.rule();
        StringBuilder line =
                new StringBuilder(problem.where() + ": " + session.messages().text(key));
        line.append(" [")
                .append(rule)
                .append("] ")
                .append(problem.message(session.messages().locale()));
        problem.focus().ifPresent(focus -> line.append(" <").append(focus).append('>'));
        problem.path().ifPresent(path -> line.append(" <").append(path).append('>'));
        problem.value().ifPresent(value -> line.append(' ').append(value));
        return line.toString();
    }
}
