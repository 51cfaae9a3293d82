/**
 * The synthetic catalogue as JOPA maps it: entity classes whose fields JOPA sets.
 *
 * <p>Public and with fields that only reflection writes, because JOPA asks for both; outside the checks for null, because a
 * field is null where nothing is stated.
 */
package org.balise.benchmarks.jopa;
