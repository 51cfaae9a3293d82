/** How a catalogue's dataset is made: bundled data, named graphs, their union, and what is derived from them. */
@NullMarked
package org.balise.store;

import org.jspecify.annotations.NullMarked;
