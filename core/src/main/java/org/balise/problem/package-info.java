/** What can be wrong, and where: places in files, problems of files, and the errors that carry them. */
@NullMarked
package org.balise.problem;

import org.jspecify.annotations.NullMarked;
