package org.balise.fuseki.conformance;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** The data of one test after the other, behind one server. */
final class CurrentData extends DatasetGraphWrapper {

    private volatile DatasetGraph now = DatasetGraphFactory.create();

    CurrentData() {
        super(DatasetGraphFactory.create());
    }

    void set(DatasetGraph data) {
        now = data;
    }

    @Override
    protected DatasetGraph get() {
        // The constructor of the class above asks before there is a field.
        return now == null ? super.get() : now;
    }
}
