/** What holds for every address of the server: the guard in front, content negotiation, problem documents. */
@NullMarked
package org.balise.fuseki.http;

import org.jspecify.annotations.NullMarked;
