package org.balise.synthetic;

import java.util.Optional;

/**
 * The name of something.
 *
 * @param english the English name
 * @param french the French name
 * @param translated the language, {@code en} or {@code fr}, in which no source has the name and editors translated it;
 *     empty when a source has both
 */
public record NameFacts(String english, String french, Optional<String> translated) {

    static NameFacts of(Bilingual text, Optional<String> translated) {
        return new NameFacts(text.english(), text.french(), translated);
    }
}
