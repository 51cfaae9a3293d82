/** SPARQL asked of a catalogue: what may be asked, and rows as values without an RDF type of Jena. */
@NullMarked
package org.balise.sparql;

import org.jspecify.annotations.NullMarked;
