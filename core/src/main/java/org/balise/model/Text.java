package org.balise.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A text in all its languages, and the one that the reader gets. An empty text is one that no source gives.
 *
 * <p>Immutable and thread-safe. Two texts are equal when all their languages and their chains are; all empty ones are.
 */
public final class Text {

    private static final Text NONE = new Text(List.of(), LanguageChain.DEFAULT, new Tagged("", ""));

    private final List<Tagged> all;
    private final LanguageChain chain;
    private final Tagged chosen;

    private Text(List<Tagged> all, LanguageChain chain, Tagged chosen) {
        this.all = all;
        this.chain = chain;
        this.chosen = chosen;
    }

    /**
     * A text, read by a chain of languages.
     *
     * @param all the text in its languages, in any order; a language may have several, as other names do
     * @param chain the languages that the reader wants
     * @return the text
     */
    public static Text of(Collection<Tagged> all, LanguageChain chain) {
        return chain.choose(all)
                .map(chosen -> new Text(all.stream().sorted().distinct().toList(), chain, chosen))
                .orElse(NONE);
    }

    /**
     * A text in one language.
     *
     * @param language its language tag; empty for none
     * @param value the text
     * @return the text, with the chain {@link LanguageChain#DEFAULT}
     */
    public static Text of(String language, String value) {
        return of(List.of(new Tagged(language, value)), LanguageChain.DEFAULT);
    }

    /**
     * A text in English and French.
     *
     * @param english the English text
     * @param french the French text
     * @return the text, with the chain {@link LanguageChain#DEFAULT}
     */
    public static Text bilingual(String english, String french) {
        return of(List.of(new Tagged("en", english), new Tagged("fr", french)), LanguageChain.DEFAULT);
    }

    /**
     * No text.
     *
     * @return an empty text
     */
    public static Text none() {
        return NONE;
    }

    /**
     * The text in all its languages.
     *
     * @return sorted by language tag, then by text
     */
    public List<Tagged> all() {
        return all;
    }

    /**
     * The languages that the reader wants.
     *
     * @return the chain that the choice follows
     */
    public LanguageChain chain() {
        return chain;
    }

    /**
     * The text that the reader gets.
     *
     * @return the text; an empty string when there is none
     */
    public String value() {
        return chosen.value();
    }

    /**
     * The language that the reader gets.
     *
     * @return the language tag of {@link #value}; empty when it has none
     */
    public String language() {
        return chosen.language();
    }

    /**
     * Whether the reader gets another language than the first of the chain. Another form of the first one is none.
     *
     * @return whether it is a fallback; false when there is no text
     */
    public boolean isFallback() {
        return !isEmpty() && chain.isFallback(chosen.language());
    }

    /**
     * All texts in the language that the reader gets, such as several other names.
     *
     * @return the texts, in code point order
     */
    public List<String> values() {
        return all.stream()
                .filter(text -> text.language().equals(chosen.language()))
                .map(Tagged::value)
                .toList();
    }

    /**
     * The text in one language, and in no other.
     *
     * @param languageRange such as {@code fr} or {@code fr-CA}; another form of the same language will do
     * @return the text, if there is one
     * @throws org.balise.problem.MalformedException if the range is no language tag
     */
    public Optional<String> in(String languageRange) {
        return LanguageChoice.within(all, Tagged.canonical(languageRange)).map(Tagged::value);
    }

    /**
     * Whether there is no text in any language.
     *
     * @return whether no source gives one
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The same text for another reader.
     *
     * @param other the languages that the reader wants
     * @return the text read by that chain
     */
    public Text with(LanguageChain other) {
        return of(all, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && all.equals(text.all) && chain.equals(text.chain);
    }

    @Override
    public int hashCode() {
        return 31 * all.hashCode() + chain.hashCode();
    }

    /** The text that the reader gets. */
    @Override
    public String toString() {
        return value();
    }
}
