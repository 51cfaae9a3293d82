/** What one server serves: the data, the release that they are, and the address that the server is known by. */
@NullMarked
package org.balise.fuseki.site;

import org.jspecify.annotations.NullMarked;
