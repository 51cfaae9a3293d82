package org.balise.sparql.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.balise.problem.MalformedException;
import org.balise.query.Comparison;
import org.balise.query.Test;
import org.balise.vocabulary.Geo;
import org.balise.vocabulary.Skos;

/** Writes tests of single values, as a pattern that follows the one that binds the value. For one thread. */
final class ValueTestWriter {

    private static final String NUMBER = "^[+-]?([0-9]+\\\\.?[0-9]*|\\\\.[0-9]+)([eE][+-]?[0-9]+)?$";
    private static final int MOST_DIGITS = 400;

    private final TermWriter terms;
    private final Variables variables;
    private final Closed closed;

    ValueTestWriter(TermWriter terms, Variables variables, Closed closed) {
        this.terms = terms;
        this.variables = variables;
        this.closed = closed;
    }

    /** That a value meets a test. */
    String met(Test test, String value) {
        if (test instanceof Test.OneOf oneOf) {
            return oneOf(oneOf.iris(), value);
        } else if (test instanceof Test.Within within) {
            return within(value, terms.iri(within.iri()));
        } else if (test instanceof Test.ToNumber toNumber) {
            return number(toNumber, value);
        } else if (test instanceof Test.ToDay toDay) {
            String text = variables.next();
            return DateText.reading(value, text) + " " + DateText.certainly(toDay.comparison(), toDay.day(), text);
        } else if (test instanceof Test.Contains contains) {
            return literal(value, "CONTAINS(LCASE(STR(" + value + ")), " + folded(contains.piece()) + ")");
        } else if (test instanceof Test.SameText same) {
            return literal(value, "LCASE(STR(" + value + ")) = " + folded(same.text()));
        }
        boolean expected = ((Test.Is) test).expected();
        return literal(value, "STR(" + value + ") IN (" + (expected ? "\"true\", \"1\"" : "\"false\", \"0\"") + ")");
    }

    /** That a value meets a test, or is too imprecise to tell. */
    String possiblyMet(Test test, String value) {
        if (test instanceof Test.ToDay toDay) {
            String text = variables.next();
            return DateText.reading(value, text) + " " + DateText.possibly(toDay.comparison(), toDay.day(), text);
        }
        return met(test, value);
    }

    /** Whether the values that meet a test can be found by the test alone, few or ordered as they are. */
    static boolean finds(Test test) {
        return test instanceof Test.Within
                || (test instanceof Test.OneOf oneOf && !oneOf.iris().isEmpty());
    }

    /** All values that meet a test that {@link #finds} them, each once. */
    String found(Test test, String value) {
        return test instanceof Test.Within
                ? "{ SELECT DISTINCT " + value + " WHERE { " + met(test, value) + " } }"
                : met(test, value);
    }

    /** Whether a value may be too imprecise for a test. */
    static boolean leavesOpen(Test test) {
        return test instanceof Test.ToDay;
    }

    private String oneOf(List<String> iris, String value) {
        return iris.isEmpty() ? "FILTER(false)" : "VALUES " + value + " { " + terms.iris(iris) + " }";
    }

    private String within(String value, String wide) {
        return "{ VALUES " + value + " { " + wide + " } } UNION "
                + closed.pattern(value + " " + terms.iri(Geo.SF_WITHIN) + " " + wide) + " UNION "
                + closed.pattern(value + " " + terms.iri(Skos.BROADER_TRANSITIVE) + " " + wide);
    }

    private String number(Test.ToNumber test, String value) {
        String text = "STR(" + value + ")";
        String number =
                "COALESCE(" + terms.iri(W3c.DECIMAL) + "(" + text + "), " + terms.iri(W3c.DOUBLE) + "(" + text + "))";
        return literal(
                value,
                "LANG(" + value + ") = \"\" && REGEX(" + text + ", \"" + NUMBER + "\") && " + number + " "
                        + sign(test.comparison()) + " " + decimal(test.number()));
    }

    private static String decimal(BigDecimal number) {
        if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
            throw new MalformedException("number", number.toString(), "at most " + MOST_DIGITS + " digits");
        }
        return number.toPlainString();
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "=";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
        };
    }

    private static String literal(String value, String condition) {
        return "FILTER(isLiteral(" + value + ") && " + condition + ")";
    }

    private static String folded(String text) {
        return TermWriter.string(text.toLowerCase(Locale.ROOT));
    }
}
