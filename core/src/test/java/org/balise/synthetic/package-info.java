/**
 * Catalogues of invented programmes, of any size, for tests and measurements: the statements, and beside them as plain
 * records what they say.
 */
@NullMarked
package org.balise.synthetic;

import org.jspecify.annotations.NullMarked;
