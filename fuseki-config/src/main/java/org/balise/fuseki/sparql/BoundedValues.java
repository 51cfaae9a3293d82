package org.balise.fuseki.sparql;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalTypeException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values that a query computes from doubling until memory is gone: CONCAT, REPLACE and multiplication measure their arguments
 * first, and long texts count together. A value too large ends the query, since an unbound variable in its place would be a wrong answer (cases 33 to 35).
 */
final class BoundedValues extends ExprTransformCopy {

    private final int limit;
    private final TextBudget budget;

    private BoundedValues(int limit) {
        this.limit = limit;
        this.budget = new TextBudget(limit);
    }

    /** Makes queries under this context measure their values. */
    static void install(Context context, int limit) {
        RewriteFactory rewrite =
                cxt -> op -> Optimize.stdOptimizationFactory.create(cxt).rewrite(bounded(op, limit));
        context.set(ARQConstants.sysOptimizerFactory, rewrite);
        context.unset(ARQ.optimization);
    }

    private static Op bounded(Op op, int limit) {
        BoundedValues bounded = new BoundedValues(limit);
        return Transformer.transform(bounded.new Groups(), bounded, op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_StrConcat) {
            return new MeasuredText(new Concat(args, limit), budget::spend);
        }
        if (function instanceof E_Regex) {
            return new BoundedRegex(args);
        }
        if (function instanceof E_StrReplace) {
            return new MeasuredText(new Replace(args, limit), budget::spend);
        }
        Expr copy = super.transform(function, args);
        return function instanceof E_StrSubstring || function instanceof E_Function
                ? new MeasuredText(copy, budget::spend)
                : copy;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr copy = super.transform(function, argument);
        return function instanceof E_StrUpperCase
                        || function instanceof E_StrLowerCase
                        || function instanceof E_StrEncodeForURI
                ? new MeasuredText(copy, budget::spend)
                : copy;
    }

    /** GROUP_CONCAT makes one text of all that it is given; what any aggregation is given is an expression too. */
    private ExprAggregator transformed(ExprAggregator aggregation) {
        Aggregator aggregator = aggregation.getAggregator();
        ExprList given = aggregator.getExprList();
        if (given == null || given.isEmpty()) {
            return aggregation;
        }
        OptionalInt between = between(aggregator);
        ExprList copies = new ExprList();
        for (Expr expression : given) {
            Expr copy = ExprTransformer.transform(this, expression);
            copies.add(
                    between.isEmpty()
                            ? copy
                            : new MeasuredText(copy, length -> budget.spendAll(length + between.getAsInt())));
        }
        return new ExprAggregator(aggregation.getVar(), aggregator.copy(copies));
    }

    /** The length of what is put between texts, if they are put together. */
    private static OptionalInt between(Aggregator aggregator) {
        if (aggregator instanceof AggGroupConcat concat) {
            return OptionalInt.of(length(concat.getSeparator()));
        } else if (aggregator instanceof AggGroupConcatDistinct concat) {
            return OptionalInt.of(length(concat.getSeparator()));
        }
        return OptionalInt.empty();
    }

    private static int length(@Nullable String separator) {
        return separator == null ? 1 : separator.length();
    }

    /** The engine's own visitor does not look into aggregations. */
    private final class Groups extends TransformCopy {
        @Override
        public Op transform(OpGroup group, Op sub) {
            return new OpGroup(
                    sub,
                    group.getGroupVars(),
                    group.getAggregators().stream()
                            .map(BoundedValues.this::transformed)
                            .toList());
        }
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_Add) {
            return new Add(left, right);
        }
        if (function instanceof E_Multiply) {
            return new Multiply(left, right, limit);
        }
        Expr copy = super.transform(function, left, right);
        return function instanceof E_StrBefore || function instanceof E_StrAfter
                ? new MeasuredText(copy, budget::spend)
                : copy;
    }

    private static void check(long length, int limit) {
        if (length > limit) {
            throw new RefusedValue(new Refusal(ProblemType.VALUE_TOO_LARGE, "limit", limit));
        }
    }

    private static long length(NodeValue value) {
        return value.isString() || value.isLangString() ? value.getString().length() : 0;
    }

    private static final class Concat extends E_StrConcat {
        private final int limit;

        Concat(ExprList args, int limit) {
            super(args);
            this.limit = limit;
        }

        @Override
        public Expr copy(ExprList args) {
            return new Concat(args, limit);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            check(args.stream().mapToLong(BoundedValues::length).sum(), limit);
            return super.eval(args);
        }
    }

    private static final class Replace extends E_StrReplace {
        private final int limit;

        Replace(ExprList args, int limit) {
            super(args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
            this.limit = limit;
        }

        @Override
        public Expr copy(ExprList args) {
            return new Replace(args, limit);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            check((length(args.get(0)) + 1) * (length(args.get(2)) + 1), limit * 16);
            BoundedRegex.checkReplacing(args.get(0), args.get(1), args.size() > 3 ? args.get(3) : null);
            return super.eval(args);
        }
    }

    /** The engine joins texts by {@code +}, which SPARQL does not, and then without a bound. */
    private static final class Add extends E_Add {

        Add(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Add(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (left.isString() && right.isString()) {
                throw new ExprEvalTypeException("+ is not for texts");
            }
            return super.eval(left, right);
        }
    }

    private static final class Multiply extends E_Multiply {
        private static final double DECIMAL_DIGITS_PER_BIT = Math.log10(2);
        private final int limit;

        Multiply(Expr left, Expr right, int limit) {
            super(left, right);
            this.limit = limit;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right, limit);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            check(digits(left) + digits(right), limit / 256);
            return super.eval(left, right);
        }

        private static long digits(NodeValue value) {
            if (value.isInteger()) {
                return (long) (value.getInteger().bitLength() * DECIMAL_DIGITS_PER_BIT);
            }
            return value.isDecimal() ? value.getDecimal().precision() : 0;
        }
    }
}
