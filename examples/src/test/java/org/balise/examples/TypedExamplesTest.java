package org.balise.examples;

import org.balise.Catalogue;

/** The typed examples in memory. */
class TypedExamplesTest extends TypedExamplesContract {

    @Override
    Catalogue open() {
        return Catalogue.bundled();
    }
}
