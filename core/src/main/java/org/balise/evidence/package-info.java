/** Passages of source documents: found, digested, and checked against the statements that they attest. */
@NullMarked
package org.balise.evidence;

import org.jspecify.annotations.NullMarked;
