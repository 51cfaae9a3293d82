package org.balise.benchmarks;

import java.util.List;

/**
 * One programme of a page.
 *
 * @param program its IRI
 * @param name its French name
 * @param telephones its telephones
 * @param operators the French names of its operators
 */
record Line(String program, String name, List<String> telephones, List<String> operators) {

    /** The same with sorted lists, to compare: RDF has no order. */
    Line sorted() {
        return new Line(
                program,
                name,
                telephones.stream().sorted().toList(),
                operators.stream().sorted().toList());
    }
}
