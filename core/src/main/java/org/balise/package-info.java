/** The library's front door. */
@NullMarked
package org.balise;

import org.jspecify.annotations.NullMarked;
