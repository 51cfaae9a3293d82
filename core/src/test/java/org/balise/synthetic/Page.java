package org.balise.synthetic;

import java.util.List;
import org.balise.model.PartialDate;
import org.balise.vocabulary.Bal;

/** A source document and the graph that is taken from it, side by side. */
record Page(SourceDocument source, GraphWriter out) {

    String say(String phrase) {
        return source.say(phrase);
    }

    void name(String subject, NameFacts name) {
        out.name(subject, name, source);
    }

    /** A text in the editors' words on what the document says in its own. */
    void worded(String subject, String property, Bilingual text) {
        out.worded(subject, property, text, say(text.english()), GraphWriter.WORDING);
    }

    /** The first beginning and the first end; others stand in another source. */
    void period(String subject, PeriodFacts period) {
        period.started().stream().limit(1).forEach(date -> date(subject, Bal.STARTED, "since ", date));
        period.ended().stream().limit(1).forEach(date -> date(subject, Bal.ENDED, "until ", date));
    }

    void notStated(String subject, List<NotStated> all) {
        for (NotStated one : all) {
            out.link(subject, one.reason(), one.property(), say(words(one.property()) + ": " + words(one.reason())));
        }
    }

    /** The last part of an IRI as words. */
    static String words(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
    }

    private void date(String subject, String property, String word, PartialDate date) {
        out.date(subject, property, date, say(word + Dates.worded(date)));
    }
}
