package org.balise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.PopulationScheme;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void namesItsTerms() {
        assertThat(Bal.PROGRAM).startsWith(Catalogue.TERMS);
        assertThat(PopulationScheme.YOUTH).startsWith(PopulationScheme.IRI);
    }

    @Property
    void anySuffixKeepsTheNamespace(@ForAll String local) {
        assertThat(Catalogue.TERMS + local).startsWith(Catalogue.TERMS);
    }
}
