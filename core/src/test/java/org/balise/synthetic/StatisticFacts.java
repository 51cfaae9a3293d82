package org.balise.synthetic;

/**
 * A number published about a programme.
 *
 * @param iri the statistic
 * @param counted what is counted, a concept
 * @param value the number
 * @param period the period it covers
 */
public record StatisticFacts(String iri, String counted, int value, PeriodFacts period) {}
