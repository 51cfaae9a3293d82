package org.balise.sparql;

import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.graph.NodeConst;

/** Tells whether a query matches triple terms, reifiers ({@code s p o ~ ?r}) included: SPARQL 1.2 that older engines lack. */
public final class TripleTermUse extends OpVisitorBase {

    private boolean found;

    private TripleTermUse() {}

    /**
     * Looks at a query.
     *
     * @param query any query
     * @return whether a pattern of it has a triple term or the predicate {@code rdf:reifies}
     */
    public static boolean in(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        TripleTermUse use = new TripleTermUse();
        Walker.walk(Algebra.compile(query), use, new ExprVisitorBase());
        return use.found;
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(this::look);
    }

    @Override
    public void visit(OpTriple pattern) {
        look(pattern.getTriple());
    }

    @Override
    public void visit(OpPath pattern) {
        found |= pattern.getTriplePath().getSubject().isTripleTerm()
                || pattern.getTriplePath().getObject().isTripleTerm();
    }

    private void look(Triple triple) {
        found |= triple.getSubject().isTripleTerm()
                || triple.getObject().isTripleTerm()
                || triple.getPredicate().equals(NodeConst.nodeReifies);
    }
}
