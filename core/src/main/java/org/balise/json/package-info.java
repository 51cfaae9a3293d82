/** The records of the catalogue as JSON, with Jackson. */
@NullMarked
package org.balise.json;

import org.jspecify.annotations.NullMarked;
