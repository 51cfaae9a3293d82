package org.balise.synthetic;

/**
 * A source's word that it does not tell a property of something.
 *
 * @param property the property that is not told
 * @param reason {@code bal:notApplicable}, {@code bal:notAvailable} or {@code bal:limitedInformation}
 */
public record NotStated(String property, String reason) {}
