/**
 * Laws that hold for every evaluator: what is asked, in which combination, is answered as counting over plain records does.
 */
@NullMarked
package org.balise.laws;

import org.jspecify.annotations.NullMarked;
