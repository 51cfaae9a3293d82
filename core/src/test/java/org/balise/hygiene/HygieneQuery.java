package org.balise.hygiene;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** One of the queries each row of which is something to put right. */
record HygieneQuery(String name) {

    private static final String FOLDER = "/org/balise/ontology/hygiene/";

    static Stream<HygieneQuery> all() {
        return Resources.text(FOLDER + "index.txt").lines().map(HygieneQuery::new);
    }

    /** The rows, one string each. */
    List<String> rows(DatasetGraph dataset) {
        ARQ.init();
        Query query = QueryFactory.create(Resources.text(FOLDER + name), Syntax.syntaxSPARQL_12);
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = execution.select();
            return rows.stream().map(Object::toString).toList();
        }
    }

    /** A small dataset that holds one fault of this kind. */
    String badCase() {
        return Resources.text("/org/balise/hygiene/" + name.replace(".rq", ".trig"));
    }

    @Override
    public String toString() {
        return name;
    }
}
