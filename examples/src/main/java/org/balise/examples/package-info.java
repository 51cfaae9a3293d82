/** Examples, each of them tested. */
@NullMarked
package org.balise.examples;

import org.jspecify.annotations.NullMarked;
