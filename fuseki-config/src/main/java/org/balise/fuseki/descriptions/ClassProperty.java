package org.balise.fuseki.descriptions;

import java.util.Map;

/**
 * The statements with one property about the instances of one class.
 *
 * @param property the property
 * @param triples how many there are
 * @param objectClasses how many have an object of each class
 * @param datatypes how many have an object of each datatype
 */
public record ClassProperty(
        String property, long triples, Map<String, Long> objectClasses, Map<String, Long> datatypes) {}
