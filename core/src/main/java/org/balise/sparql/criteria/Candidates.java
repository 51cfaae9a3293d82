package org.balise.sparql.criteria;

/**
 * Where the results of a query are among.
 *
 * @param group a group that finds each candidate once
 * @param rest what is still to be asked of each
 */
record Candidates(String group, Answers rest) {}
