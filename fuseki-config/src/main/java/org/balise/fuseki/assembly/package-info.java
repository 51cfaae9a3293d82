/** What the configuration file of a Fuseki server may say of a catalogue. */
@NullMarked
package org.balise.fuseki.assembly;

import org.jspecify.annotations.NullMarked;
