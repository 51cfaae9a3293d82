/**
 * The evaluator of typed queries that works on columns and bitmaps made of one state of the data. Entities are numbers in the
 * order of their IRIs, a set of them is a bitmap, and every property is a column of pairs, made when it is first asked for.
 */
@NullMarked
package org.balise.compiled;

import org.jspecify.annotations.NullMarked;
