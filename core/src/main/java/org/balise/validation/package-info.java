/** Says whether data is well formed and fit to publish: shapes run over files, and a report of every problem with its place. */
@NullMarked
package org.balise.validation;

import org.jspecify.annotations.NullMarked;
