/** The server as a whole: settings, start and stop, and what holds for the process that runs it. */
@NullMarked
package org.balise.fuseki;

import org.jspecify.annotations.NullMarked;
