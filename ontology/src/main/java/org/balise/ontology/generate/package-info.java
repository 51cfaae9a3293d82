/** Writes Java constants for the terms and concepts of the ontology; runs in the build, never in a program. */
@NullMarked
package org.balise.ontology.generate;

import org.jspecify.annotations.NullMarked;
