package org.balise.benchmarks;

/** Terms that no generated constant names. */
final class Terms {

    static final String PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    static final String AREA_SERVED = "https://schema.org/areaServed";
    static final String LOCATION = "https://schema.org/location";
    static final String TELEPHONE = "https://schema.org/telephone";

    private Terms() {}
}
