/**
 * The domain as immutable records: entities with typed ids, texts that know their language, values that know whether a
 * source states them. No RDF library in sight.
 */
@NullMarked
package org.balise.model;

import org.jspecify.annotations.NullMarked;
