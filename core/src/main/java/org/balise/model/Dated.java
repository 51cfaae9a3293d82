package org.balise.model;

/** What begins and ends. */
public interface Dated extends Entity {

    /**
     * From when until when: {@code bal:started} and {@code bal:ended}.
     *
     * @return the period; an end that is not stated is unknown, not open
     */
    Period period();
}
