/** RDF files read so that every statement knows its file, line and column, and every fault is found. */
@NullMarked
package org.balise.rdf;

import org.jspecify.annotations.NullMarked;
