/** Linked data: every IRI of the catalogue answers with a document about what it names, in the format asked for. */
@NullMarked
package org.balise.fuseki.documents;

import org.jspecify.annotations.NullMarked;
