package org.balise.fuseki.questions;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The data blocks of a query. */
final class ValuesBlocks {

    private ValuesBlocks() {}

    /** The block of exactly these variables; changing its rows changes the query. */
    static ElementData of(Query query, List<String> variables) {
        List<ElementData> found = new ArrayList<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData block) {
                if (block.getVars().stream().map(Var::getVarName).toList().equals(variables)) {
                    found.add(block);
                }
            }
        });
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " data blocks have the variables " + variables);
        }
        return found.get(0);
    }
}
