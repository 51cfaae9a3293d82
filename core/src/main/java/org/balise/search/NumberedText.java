package org.balise.search;

import org.apache.jena.query.text.Entity;

/** A text as the index takes it, with its number among {@link EntityTexts}. */
final class NumberedText extends Entity {

    private final int number;

    NumberedText(int number, String subject) {
        super(subject, null);
        this.number = number;
    }

    int number() {
        return number;
    }
}
