/** One entity as text for people: its record field by field, in words, with the passages that state it. */
@NullMarked
package org.balise.fuseki.show;

import org.jspecify.annotations.NullMarked;
