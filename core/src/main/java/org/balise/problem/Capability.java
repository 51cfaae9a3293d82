package org.balise.problem;

/** What a backend may have or lack, and what an answer may need. A remote endpoint is asked for each once. */
public enum Capability {
    /** Evidence as triple terms (RDF 1.2): {@code s p o ~ ?passage}. */
    TRIPLE_TERMS("evidence in triple terms (SPARQL 1.2)"),
    /** Evidence in any form: triple terms, or {@code rdf:Statement} with {@code prov:wasQuotedFrom}. */
    EVIDENCE("evidence, in triple terms or in classic reification"),
    /** A default graph that is the union of all named graphs. */
    UNION_DEFAULT_GRAPH("a default graph that is the union of all named graphs"),
    /** {@code geo:sfWithin} from each place to itself and all places around it. */
    PLACE_CLOSURE("the closure of places (geo:sfWithin)"),
    /** {@code skos:broaderTransitive} from each concept to all above it. */
    CONCEPT_CLOSURE("the closure of concepts (skos:broaderTransitive)"),
    /** {@code rdf:type} of every superclass. */
    SUPERCLASS_TYPES("types of superclasses (bal:Initiative of every bal:Program)"),
    /** First and last day of every date, such as {@code bal:startedEarliest}. */
    DATE_BOUNDS("bounds of dates (bal:startedEarliest and its like)"),
    /** The data at hand as a dataset, without a query. */
    DATASET("the data as a dataset at hand"),
    /** Texts that can be searched by words. */
    FULL_TEXT("full-text search"),
    /** Named graphs, each with the record of the source that its statements are taken from. */
    NAMED_GRAPHS("a named graph for each source document"),
    /** A way to know that several reads saw one state. */
    CONSISTENT_READS("a mark of its state (dcat:version, or bal:sha256 of its sources)");

    private final String meaning;

    Capability(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What it is, in a few words.
     *
     * @return words in English that follow "lacks"
     */
    public String meaning() {
        return meaning;
    }
}
