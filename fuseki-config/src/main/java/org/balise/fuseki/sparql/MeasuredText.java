package org.balise.fuseki.sparql;

import java.util.function.LongConsumer;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression as it is, the length of whose texts is told to someone. */
final class MeasuredText extends ExprFunction1 {

    private final LongConsumer lengths;

    MeasuredText(Expr measured, LongConsumer lengths) {
        super(measured, "measured");
        this.lengths = lengths;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        lengths.accept(value.asString().length());
        return value;
    }

    @Override
    public Expr copy(Expr measured) {
        return new MeasuredText(measured, lengths);
    }
}
