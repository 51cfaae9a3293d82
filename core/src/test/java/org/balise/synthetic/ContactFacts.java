package org.balise.synthetic;

/**
 * A telephone of a programme. All numbers are of the range 555-0100 to 555-0199, which reaches nobody.
 *
 * @param iri the contact point
 * @param name its name
 * @param function what it is for, a concept
 * @param telephone the number in E.164
 * @param asPrinted the number as the source prints it
 */
public record ContactFacts(String iri, Bilingual name, String function, String telephone, String asPrinted) {}
