/** Full-text search in English and French over the texts of a catalogue's entities. */
@NullMarked
package org.balise.search;

import org.jspecify.annotations.NullMarked;
