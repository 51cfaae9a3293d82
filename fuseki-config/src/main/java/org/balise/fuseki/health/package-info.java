/** What an operator may know of a running server: whether it is well, and counts. Nothing of any reader. */
@NullMarked
package org.balise.fuseki.health;

import org.jspecify.annotations.NullMarked;
