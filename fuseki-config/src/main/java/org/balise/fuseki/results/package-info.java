/** Answers in their formats: rows, graphs and the terms in them. */
@NullMarked
package org.balise.fuseki.results;

import org.jspecify.annotations.NullMarked;
