package org.balise.examples;

import java.nio.file.Path;
import java.util.Locale;
import org.balise.validation.Profile;
import org.balise.validation.Validator;

/** Checks a file against the shapes before it is published. */
public final class ValidateOwnFile {

    private ValidateOwnFile() {}

    /**
     * Prints every problem of the given file with its place, or that there is none.
     *
     * @param args a file of RDF
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Give one file of RDF.");
            return;
        }
        var file = Path.of(args[0]);
        var report = Validator.of(Profile.PUBLICATION).validate(file);
        if (report.conforms()) {
            System.out.println(file.getFileName() + ": conforms to publication");
        }
        for (var problem : report.problems()) {
            System.out.printf("%s:%d: %s%n", file.getFileName(), problem.line(), problem.message(Locale.CANADA_FRENCH));
        }
    }
}
