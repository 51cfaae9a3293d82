package org.balise.query;

import java.util.List;
import java.util.stream.Stream;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Source;
import org.balise.model.Text;
import org.balise.model.Value;

/**
 * One statement and why it is in the catalogue.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what it is about: an entity or a part of one
 * @param property what it says of it
 * @param value the value
 * @param valueLabel the name of the value if that is an entity or a concept; otherwise empty
 * @param asserted false if a document only claims it about the world and the catalogue does not say so itself
 * @param attestations the passages that state it, by document and place, then the editorial work on it; none only where no
 *     reason is needed, as for types
 */
public record Fact(
        Id<?> subject,
        Ref<?> property,
        Value value,
        Text valueLabel,
        boolean asserted,
        List<Attestation> attestations) {

    /**
     * A statement.
     *
     * @param subject what it is about
     * @param property what it says
     * @param value the value
     * @param valueLabel its name
     * @param asserted whether the catalogue says so
     * @param attestations why
     */
    public Fact {
        attestations = List.copyOf(attestations);
    }

    /**
     * The passages that state it.
     *
     * @return the passages, by document and place
     */
    public Stream<Attestation.FromPassage> passages() {
        return attestations.stream()
                .filter(Attestation.FromPassage.class::isInstance)
                .map(Attestation.FromPassage.class::cast);
    }

    /**
     * The documents that state it.
     *
     * @return the documents, each once
     */
    public List<Id<Source>> sources() {
        return passages().map(passage -> passage.source().id()).distinct().toList();
    }

    /**
     * Whether only the editors say so.
     *
     * @return whether there is editorial work on it and no passage
     */
    public boolean isEditorial() {
        return passages().findAny().isEmpty() && !attestations.isEmpty();
    }

    /** The statement in one line: subject, property and value. */
    @Override
    public String toString() {
        return subject + " " + property + ": " + (valueLabel.isEmpty() ? value.text() : valueLabel);
    }
}
