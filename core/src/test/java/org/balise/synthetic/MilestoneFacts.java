package org.balise.synthetic;

import org.balise.model.PartialDate;

/**
 * A dated event in the life of a programme.
 *
 * @param iri the milestone
 * @param name its name
 * @param date its date
 */
public record MilestoneFacts(String iri, Bilingual name, PartialDate date) {}
