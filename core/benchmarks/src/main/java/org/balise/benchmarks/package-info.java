/**
 * Measures what the typed library costs: four questions, each asked of the library, of ARQ by hand, of JOPA where it can,
 * and of plain Java, on the same synthetic catalogue.
 */
@NullMarked
package org.balise.benchmarks;

import org.jspecify.annotations.NullMarked;
