package org.balise.examples;

import org.balise.Catalogue;
import org.balise.model.Program;
import org.balise.model.Text;
import org.balise.query.Kind;
import org.balise.query.View;

/** Gets one programme in the languages of a reader, and says in which language each text came. */
public final class OneProgram {

    private OneProgram() {}

    /**
     * Prints one programme to a reader of Canadian French who also reads English.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        // README:begin
        try (var catalogue = Catalogue.bundled()) {
            var view = catalogue.view().in("fr-CA", "en");
            var program = view.get(Kind.PROGRAM, Program.id("sarahs-place"));
            System.out.println(program.name() + " [" + program.name().language() + "] : " + program.description());
        }
        // README:end
        try (var catalogue = Catalogue.bundled()) {
            var view = catalogue.view().in("fr-CA", "en");
            System.out.println(told(program(view, "women-seeking-alternatives").otherNames()));
        }
    }

    static Program program(View view, String slug) {
        return view.get(Kind.PROGRAM, Program.id(slug));
    }

    /** A text and its language, marked when it is not the one that the reader asked for first. */
    static String told(Text text) {
        return text.value() + " [" + text.language() + (text.isFallback() ? ", not what you asked for first]" : "]");
    }
}
