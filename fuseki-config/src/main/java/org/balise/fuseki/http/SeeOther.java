package org.balise.fuseki.http;

/**
 * The document about a thing is elsewhere (303).
 *
 * @param location the whole address of the document, made from the public address and from nothing else
 */
public record SeeOther(String location) implements Outcome {}
