package org.balise.ontology.generate;

import java.util.List;

/** Terms of the ontology cannot become Java constants; says which and why, all at once. */
public final class ConstantsNotGeneratedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConstantsNotGeneratedException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
