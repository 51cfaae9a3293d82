package org.balise.model;

/**
 * A scheme of concepts, as a type: {@code Id<Population>} is the id of a concept of the population scheme. A class that
 * implements it is never instantiated; it holds the constants of its scheme. Users may add their own.
 */
public interface Vocabulary {}
