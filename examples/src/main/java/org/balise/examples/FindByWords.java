package org.balise.examples;

import java.util.List;
import org.balise.Catalogue;
import org.balise.model.Participant;
import org.balise.query.Hit;
import org.balise.query.Kind;
import org.balise.query.View;

/** Finds organizations and initiatives by words in English or French, by an acronym or by a former name. */
public final class FindByWords {

    private FindByWords() {}

    /**
     * Prints who is found by the given words, or by some examples.
     *
     * @param args words
     */
    public static void main(String[] args) {
        var searches = args.length > 0
                ? List.of(String.join(" ", args))
                : List.of("foster homes", "strategie prevention crime", "GRC", "Child Find");
        try (var catalogue = Catalogue.bundled()) {
            for (var words : searches) {
                System.out.println(words);
                found(catalogue.view(), words).forEach(hit -> System.out.println("  " + shown(hit)));
            }
        }
    }

    static List<Hit<Participant>> found(View view, String words) {
        return view.search(Kind.PARTICIPANT, words, 5);
    }

    /** Who was found, by which text, in which language. */
    static String shown(Hit<?> hit) {
        var best = hit.texts().get(0);
        return "%s, by \"%s\" [%s]".formatted(hit.entity(), best.text(), best.language());
    }
}
