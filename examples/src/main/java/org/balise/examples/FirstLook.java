package org.balise.examples;

import org.balise.vocabulary.Bal;

/** The smallest program that uses the library. */
public final class FirstLook {

    private FirstLook() {}

    /**
     * Prints the IRI of the class of programmes.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        System.out.println(Bal.PROGRAM);
    }
}
