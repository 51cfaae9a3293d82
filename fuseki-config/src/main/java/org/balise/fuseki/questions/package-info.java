/** The competency questions as operations over HTTP: what each asks, which parameters it takes, and running it. */
@NullMarked
package org.balise.fuseki.questions;

import org.jspecify.annotations.NullMarked;
