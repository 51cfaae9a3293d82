package org.balise.benchmarks;

import java.util.List;
import org.balise.synthetic.Bilingual;
import org.balise.synthetic.ProgramFacts;

/**
 * A programme as plain Java has it.
 *
 * @param facts all that is said of it
 * @param places the names of its jurisdiction, areas served and location
 * @param participants the names of those who take part
 * @param line its line of a page
 */
record PlainProgram(ProgramFacts facts, List<Bilingual> places, List<Bilingual> participants, Line line) {}
