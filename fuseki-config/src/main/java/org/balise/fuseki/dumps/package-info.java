/** The data as files to download: one set a release, the same bytes wherever it is made, checked by SHA-256. */
@NullMarked
package org.balise.fuseki.dumps;

import org.jspecify.annotations.NullMarked;
