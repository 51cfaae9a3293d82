/** Values of the domain; no RDF type in sight. */
@NullMarked
package org.balise.model;

import org.jspecify.annotations.NullMarked;
