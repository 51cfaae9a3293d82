package org.balise.synthetic;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param iri the place
 * @param name its name
 * @param kind the concept of its kind: country, province, region or municipality
 * @param container the place that it is directly contained in; empty for the country
 * @param sgcCode its code in the Standard Geographical Classification; provinces only
 */
public record PlaceFacts(
        String iri, Bilingual name, String kind, Optional<String> container, Optional<String> sgcCode) {}
