package org.balise.fuseki.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/**
 * Walks the whole algebra of a query, expressions and sub-queries included, and refuses what leaves the endpoint or runs code:
 * SERVICE (cases 1 to 4), functions and aggregates that are not allowed, computed properties (19 to 24), and closures without bounds
 * (27, 28).
 */
final class QueryRules extends OpVisitorBase {

    /** Putting patterns in order takes time that grows with the square of their number, and no timeout ends it (case 29). */
    static final int MOST_PATTERNS = 500;

    private final PathRules paths;
    private int patterns;

    private QueryRules(Limits limits) {
        this.paths = new PathRules(limits.openClosures());
    }

    /** Passes, or throws a {@link Refusal}. */
    static void check(Op algebra, Limits limits) {
        QueryRules rules = new QueryRules(limits);
        Walker.walk(algebra, rules, rules.new Expressions());
    }

    /** The algebra of a query as it will be evaluated. */
    static Op algebra(Query query) {
        return Algebra.compile(query);
    }

    @Override
    public void visit(OpService op) {
        throw new Refusal(ProblemType.SERVICE_REFUSED);
    }

    @Override
    public void visit(OpProcedure op) {
        throw new Refusal(ProblemType.PROPERTY_REFUSED);
    }

    @Override
    public void visit(OpPropFunc op) {
        throw new Refusal(ProblemType.PROPERTY_REFUSED);
    }

    @Override
    public void visit(OpBGP op) {
        op.getPattern().forEach(this::checkTriple);
    }

    @Override
    public void visit(OpTriple op) {
        checkTriple(op.getTriple());
    }

    @Override
    public void visit(OpPath op) {
        TriplePath path = op.getTriplePath();
        if (path.isTriple()) {
            checkTriple(path.asTriple());
        } else {
            count(PathRules.steps(path.getPath()));
            paths.check(path);
        }
    }

    // The walker leaves the expressions of these three to their visitor.

    @Override
    public void visit(OpOrder op) {
        op.getConditions().stream().map(SortCondition::getExpression).forEach(this::walk);
    }

    @Override
    public void visit(OpTopN op) {
        op.getConditions().stream().map(SortCondition::getExpression).forEach(this::walk);
    }

    @Override
    public void visit(OpGroup op) {
        op.getAggregators().forEach(this::walk);
    }

    private void walk(Expr expression) {
        Walker.walk(expression, this, new Expressions());
    }

    private void count(int more) {
        patterns += more;
        if (patterns > MOST_PATTERNS) {
            throw new Refusal(ProblemType.TOO_MANY_PATTERNS, "limit", MOST_PATTERNS);
        }
    }

    private void checkTriple(Triple triple) {
        count(1);
        Node property = triple.getPredicate();
        if (property.isURI() && AllowedCode.isComputed(property.getURI())) {
            throw new Refusal(ProblemType.PROPERTY_REFUSED);
        }
    }

    private final class Expressions extends ExprVisitorFunction {

        @Override
        protected void visitExprFunction(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null && !AllowedCode.allowsFunction(iri)) {
                throw new Refusal(ProblemType.FUNCTION_REFUSED, "allowed", AllowedCode.FUNCTIONS);
            }
        }

        @Override
        public void visit(ExprFunctionOp pattern) {
            // The walker goes into the pattern itself.
        }

        @Override
        public void visit(NodeValue value) {}

        @Override
        public void visit(ExprVar variable) {}

        @Override
        public void visit(ExprTripleTerm term) {}

        @Override
        public void visit(ExprNone nothing) {}

        @Override
        public void visit(ExprAggregator aggregate) {
            if (aggregate.getAggregator() instanceof AggCustom) {
                throw new Refusal(ProblemType.FUNCTION_REFUSED, "allowed", AllowedCode.FUNCTIONS);
            }
            if (aggregate.getAggregator().getExprList() != null) {
                aggregate.getAggregator().getExprList().forEach(QueryRules.this::walk);
            }
        }
    }
}
