package org.balise.query;

import java.util.List;
import java.util.Optional;
import org.balise.model.LanguageChain;

/**
 * How a reader looks at a catalogue.
 *
 * @param languages in which languages he reads, the best first
 * @param trusted the IRIs of the source documents whose statements count, sorted; empty for all
 */
public record Scope(LanguageChain languages, Optional<List<String>> trusted) {

    /**
     * A scope.
     *
     * @param languages the languages
     * @param trusted the sources
     */
    public Scope {
        trusted = trusted.map(sources -> sources.stream().distinct().sorted().toList());
    }
}
