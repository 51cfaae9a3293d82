package org.balise.fuseki;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small dataset with evidence, for tests that need no catalogue. */
public final class SampleData {

    private static final String TRIG = """
            PREFIX : <http://example.org/>
            :start :p :middle {| :note "from a source" |} .
            :middle :p :end .
            :start :says "a, \\"quoted\\" text"@en, "un texte"@fr ; :count 42 .
            GRAPH :g { :start :p :inGraph }
            """;

    private SampleData() {}

    /** A new copy. */
    public static DatasetGraph create() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> RDFParser.fromString(TRIG, Lang.TRIG).parse(data));
        return data;
    }
}
