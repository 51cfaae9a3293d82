/** Criteria as SPARQL: what the typed queries become on an endpoint, and what is made of the answers. */
@NullMarked
package org.balise.sparql.criteria;

import org.jspecify.annotations.NullMarked;
