package org.balise.query;

import java.util.Locale;
import java.util.Optional;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Value;

/**
 * Why an answer is undetermined.
 *
 * <p>Immutable and thread-safe.
 *
 * @param about what the sources do not say enough of: the entity itself or a part of it, as its clientele
 * @param property the property that was asked for
 * @param why in which way it falls short
 * @param value the value that is too imprecise; empty when nothing is stated
 */
public record Reason(Id<?> about, Ref<?> property, Why why, Optional<Value> value) {

    /** In which way the sources fall short. */
    public enum Why {
        /** No source states a value. */
        NOT_STATED("no source states: %s", "aucune source n'énonce : %s"),
        /** A source says that it has no information. */
        NOT_AVAILABLE(
                "a source says it has no information on: %s", "une source dit ne pas avoir d'information sur : %s"),
        /** A source says that it has little information. */
        LIMITED_INFORMATION(
                "a source says it has little information on: %s", "une source dit avoir peu d'information sur : %s"),
        /** The value is less precise than the question. */
        IMPRECISE("too imprecise: %s", "trop imprécis : %s");

        private final String english;
        private final String french;

        Why(String english, String french) {
            this.english = english;
            this.french = french;
        }
    }

    /**
     * The reason in words.
     *
     * @param locale French if its language is French, otherwise English
     * @return one sentence that names the property, the value if any, and the entity or part
     */
    public String message(Locale locale) {
        boolean inFrench = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        String name = property.label().in(inFrench ? "fr" : "en").orElseGet(property.id()::iri);
        String shown = value.map(v -> name + " " + v.text()).orElse(name);
        return (inFrench ? why.french : why.english).formatted(shown) + " <" + about.iri() + ">";
    }
}
