package org.balise.fuseki.descriptions;

import java.util.List;

/**
 * The instances of one class.
 *
 * @param type the class
 * @param entities how many there are
 * @param triples how many statements there are about them
 * @param properties the statements by property
 */
public record ClassPartition(String type, long entities, long triples, List<ClassProperty> properties) {}
