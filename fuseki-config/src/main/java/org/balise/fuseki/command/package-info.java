/** The command line: each command reads its options, calls the library, and says what came of it in English or French. */
@NullMarked
package org.balise.fuseki.command;

import org.jspecify.annotations.NullMarked;
