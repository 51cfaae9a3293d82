/** The server and the command line. */
@NullMarked
package org.balise.fuseki;

import org.jspecify.annotations.NullMarked;
