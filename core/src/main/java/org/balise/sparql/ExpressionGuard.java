package org.balise.sparql;

import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.balise.problem.QueryException;

/** Refuses functions and aggregates that are not SPARQL's own. */
final class ExpressionGuard extends ExprVisitorBase {

    @Override
    public void visit(ExprFunctionN function) {
        if (function instanceof E_Function named) {
            QueryGuard.checkFunction(named.getFunctionIRI());
        }
        if (function instanceof E_Call) {
            throw new QueryException("CALL is refused: it is no part of SPARQL 1.2");
        }
    }

    @Override
    public void visit(ExprAggregator expression) {
        if (expression.getAggregator() instanceof AggCustom custom) {
            throw new QueryException("the aggregate <" + custom.getIRI() + "> is refused");
        }
        ExprList arguments = expression.getAggregator().getExprList();
        if (arguments != null) {
            Walker.walk(arguments, new PatternGuard(this), this);
        }
    }
}
