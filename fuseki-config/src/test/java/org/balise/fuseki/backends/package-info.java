/** One catalogue on every backend, for tests that hold the backends to the same answers. */
@NullMarked
package org.balise.fuseki.backends;

import org.jspecify.annotations.NullMarked;
