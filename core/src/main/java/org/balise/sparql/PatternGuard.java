package org.balise.sparql;

import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.balise.problem.QueryException;

/** Refuses services and property functions. */
final class PatternGuard extends OpVisitorBase {

    private final ExpressionGuard expressions;

    PatternGuard(ExpressionGuard expressions) {
        this.expressions = expressions;
    }

    @Override
    public void visit(OpService service) {
        throw new QueryException("SERVICE is refused: a catalogue never asks another endpoint");
    }

    @Override
    public void visit(OpPropFunc function) {
        QueryGuard.checkPredicate(function.getProperty());
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> QueryGuard.checkPredicate(triple.getPredicate()));
    }

    @Override
    public void visit(OpTriple pattern) {
        QueryGuard.checkPredicate(pattern.getTriple().getPredicate());
    }

    @Override
    public void visit(OpQuadPattern pattern) {
        pattern.getBasicPattern().forEach(triple -> QueryGuard.checkPredicate(triple.getPredicate()));
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(expressions::visit);
    }

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
    }
}
