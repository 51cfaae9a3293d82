/** Which of the W3C's tests the server passes, as the report of the build tells it. */
@NullMarked
package org.balise.fuseki.conformance;

import org.jspecify.annotations.NullMarked;
