package org.balise.examples;

import java.net.URI;
import java.util.List;
import org.balise.Catalogue;
import org.balise.model.Id;
import org.balise.model.PartialDate;
import org.balise.model.Program;
import org.balise.problem.BaliseException;
import org.balise.query.Criteria;
import org.balise.query.Kind;
import org.balise.query.PageToken;
import org.balise.query.Programs;
import org.balise.query.View;

/** Misuses the library and prints what it says: each error has a type of its own, the value given and what is allowed. */
public final class ClearErrors {

    private ClearErrors() {}

    /**
     * Prints one error for each misuse.
     *
     * @param args the address of a SPARQL endpoint, to misuse that too; or nothing
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            misuses(catalogue.view()).forEach(misuse -> System.out.println(answer(misuse)));
            for (var hostile : HOSTILE) {
                System.out.println("hostile text: " + named(catalogue.view(), hostile) + " found");
                taken(catalogue.view(), hostile).forEach(misuse -> System.out.println(answer(misuse)));
            }
        }
        if (args.length == 1) {
            try (var remote = Catalogue.connect(URI.create(args[0]))) {
                remoteMisuses(remote.view()).forEach(misuse -> System.out.println(answer(misuse)));
            }
        }
    }

    static String answer(Runnable misuse) {
        try {
            misuse.run();
            return "no error";
        } catch (BaliseException e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }

    /** Texts that would end a query if queries were made by joining texts. */
    static final List<String> HOSTILE = List.of("\" } ; DROP ALL ; { ?s ?p \"", "urn:x> } UNION { ?this ?p <urn:y");

    static List<Runnable> misuses(View view) {
        return List.of(
                () -> view.get(Kind.PROGRAM, Program.id("no-such-programme")),
                () -> view.programs().list(3),
                () -> view.programs().page(5, new PageToken("made-up")),
                () -> Id.of("no iri"),
                () -> Program.id("../other"),
                () -> view.in("no language"),
                () -> PartialDate.parse("soon"));
    }

    /** A text where an IRI, the last part of one, a language, a date, a token or a pattern is due. */
    static List<Runnable> taken(View view, String text) {
        return List.of(
                () -> view.find(Id.of(text)),
                () -> view.find(Program.id(text)),
                () -> view.in(text),
                () -> PartialDate.parse(text),
                () -> view.programs().page(5, new PageToken(text)),
                () -> view.programs().where(Criteria.sparql(text)).count());
    }

    /** What goes wrong only where an engine elsewhere answers. */
    static List<Runnable> remoteMisuses(View remote) {
        return List.of(() -> remote.budget(1).programs().page(5), () -> remote.search(Kind.PROGRAM, "housing", 5));
    }

    static long named(View view, String text) {
        return view.programs()
                .where(Programs.NAME.contains(text).or(Programs.NAME.is(text)))
                .count()
                .certain();
    }
}
