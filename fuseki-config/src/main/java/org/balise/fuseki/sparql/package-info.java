/** The query endpoint: reading a request, refusing what could do harm, evaluating within limits. */
@NullMarked
package org.balise.fuseki.sparql;

import org.jspecify.annotations.NullMarked;
