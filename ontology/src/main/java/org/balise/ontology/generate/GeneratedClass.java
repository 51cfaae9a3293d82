package org.balise.ontology.generate;

/** A Java class that the build writes. */
interface GeneratedClass {

    /** Its simple name. */
    String name();

    /** The whole source file. */
    String source();
}
