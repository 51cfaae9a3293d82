package org.balise.sparql;

/** How an endpoint says which passage attests which statement. */
public enum EvidenceForm {
    /** The passage is the reifier of a triple term: {@code ?passage rdf:reifies <<( s p o )>>} (SPARQL 1.2). */
    TRIPLE_TERMS,
    /**
     * {@code ?x a rdf:Statement} with {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object}, and
     * {@code prov:wasQuotedFrom} the passage or {@code prov:wasGeneratedBy} the editorial activity.
     */
    CLASSIC_REIFICATION,
    /** It does not. */
    NONE
}
