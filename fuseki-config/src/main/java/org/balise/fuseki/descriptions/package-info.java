/** What the server says of itself and of its data, all from one model: VoID, DCAT, service description, prefixes, OpenAPI. */
@NullMarked
package org.balise.fuseki.descriptions;

import org.jspecify.annotations.NullMarked;
