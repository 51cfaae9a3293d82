package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.balise.sparql.QueryText;

/**
 * The paths of any length in a query, wherever they stand: in sub-selects too, and in what filters look for. Looked for in
 * the algebra, as a walker of the syntax enters neither.
 */
final class UnboundedPaths extends OpVisitorBase {

    private final List<String> found = new ArrayList<>();

    private UnboundedPaths() {}

    static List<String> in(String sparql) {
        UnboundedPaths paths = new UnboundedPaths();
        Walker.walk(Algebra.compile(QueryText.parse(sparql)), paths, paths.new Expressions());
        return paths.found;
    }

    @Override
    public void visit(OpPath step) {
        Path path = step.getTriplePath().getPath();
        if (path != null && !isBounded(path)) {
            found.add(path.toString());
        }
    }

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(this::walk);
    }

    private void walk(Expr expression) {
        Walker.walk(expression, this, new Expressions());
    }

    /** Whatever is not known to have an end has none. */
    private static boolean isBounded(Path path) {
        if (path instanceof P_Path2 both) {
            return isBounded(both.getLeft()) && isBounded(both.getRight());
        } else if (path instanceof P_Inverse || path instanceof P_ZeroOrOne) {
            return isBounded(((P_Path1) path).getSubPath());
        }
        return path instanceof P_Path0 || path instanceof P_NegPropSet;
    }

    /** What is aggregated; into everything else the walker goes by itself. */
    private final class Expressions extends ExprVisitorBase {

        @Override
        public void visit(ExprAggregator expression) {
            ExprList arguments = expression.getAggregator().getExprList();
            if (arguments != null) {
                arguments.forEach(UnboundedPaths.this::walk);
            }
        }
    }
}
