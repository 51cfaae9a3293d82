/**
 * What may be asked of a catalogue: views, criteria as values, orders, pages, counts, connections and evidence. No type of
 * an RDF library in sight; criteria know nothing of how they are answered.
 */
@NullMarked
package org.balise.query;

import org.jspecify.annotations.NullMarked;
