package org.balise.fuseki.questions;

import java.util.List;
import java.util.Map;

/**
 * A competency question of the ontology.
 *
 * @param number its number, two digits
 * @param iri what names it
 * @param sentence the question in each language
 * @param keyword what it is about, in each language
 * @param query the query as its author wrote it
 * @param prefixes the namespaces that the query declares, by prefix
 * @param parameters what can be asked otherwise, in the order of the query
 */
public record Question(
        String number,
        String iri,
        Map<String, String> sentence,
        Map<String, String> keyword,
        String query,
        Map<String, String> prefixes,
        List<Parameter> parameters) {

    /**
     * Copies the collections.
     *
     * @param number its number
     * @param iri what names it
     * @param sentence the question in each language
     * @param keyword what it is about, in each language
     * @param query the query
     * @param prefixes the namespaces that the query declares
     * @param parameters what can be asked otherwise
     */
    public Question {
        sentence = Map.copyOf(sentence);
        keyword = Map.copyOf(keyword);
        prefixes = Map.copyOf(prefixes);
        parameters = List.copyOf(parameters);
    }

    /**
     * What it is called in an address.
     *
     * @return the end of its IRI
     */
    public String name() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /**
     * Where it is below the public address.
     *
     * @return the path, without a slash at its beginning
     */
    public String path() {
        return "queries/" + name();
    }

    /**
     * The question in a language.
     *
     * @param language {@code en} or {@code fr}
     * @return the sentence
     */
    public String sentence(String language) {
        return sentence.getOrDefault(language, name());
    }

    /**
     * What it is about, in a language.
     *
     * @param language {@code en} or {@code fr}
     * @return some words
     */
    public String keyword(String language) {
        return keyword.getOrDefault(language, "");
    }
}
