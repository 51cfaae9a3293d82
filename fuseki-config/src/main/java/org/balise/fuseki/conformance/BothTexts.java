package org.balise.fuseki.conformance;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/**
 * One text in both languages.
 *
 * @param english in English
 * @param french in French
 */
record BothTexts(String english, String french) {

    static BothTexts of(Resource thing, Property property) {
        return new BothTexts(
                thing.getProperty(property, "en").getString(),
                thing.getProperty(property, "fr").getString());
    }

    String in(String language) {
        return language.equals("fr") ? french : english;
    }
}
