package org.balise.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.balise.model.PartialDate;
import org.balise.model.Value;

/** The meaning of tests, for one value at a time. */
public final class ValueTests {

    private ValueTests() {}

    /**
     * Whether a value meets a test.
     *
     * @param test the test
     * @param value the value; one of another kind than the test is about does not meet it
     * @param hierarchy what lies below what
     * @return the answer; undetermined only for a date less precise than the question
     */
    public static Answer answer(Test test, Value value, Hierarchy hierarchy) {
        if (value instanceof Value.Iri iri) {
            return of(iriMeets(test, iri.iri(), hierarchy));
        }
        return value instanceof Value.Literal literal ? literalAnswer(test, literal) : Answer.NO;
    }

    /**
     * A number that a literal stands for.
     *
     * @param literal the literal
     * @return the number; empty if it is none
     */
    public static Optional<BigDecimal> number(Value.Literal literal) {
        try {
            return literal.language().isEmpty() ? Optional.of(new BigDecimal(literal.lexical())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * A date that a literal stands for.
     *
     * @param literal the literal
     * @return the date; empty if it is none
     */
    public static Optional<PartialDate> date(Value.Literal literal) {
        return literal.language().isEmpty() && PartialDate.isPartialDate(literal.lexical())
                ? Optional.of(PartialDate.parse(literal.lexical()))
                : Optional.empty();
    }

    private static boolean iriMeets(Test test, String iri, Hierarchy hierarchy) {
        if (test instanceof Test.OneOf oneOf) {
            return oneOf.iris().contains(iri);
        }
        return test instanceof Test.Within within && hierarchy.isWithin(iri, within.iri());
    }

    private static Answer literalAnswer(Test test, Value.Literal literal) {
        if (test instanceof Test.ToDay toDay) {
            return date(literal)
                    .map(date -> compare(toDay.comparison(), date, toDay.day()))
                    .orElse(Answer.NO);
        } else if (test instanceof Test.ToNumber toNumber) {
            return of(number(literal)
                    .map(number -> toNumber.comparison().holds(number.compareTo(toNumber.number())))
                    .orElse(false));
        } else if (test instanceof Test.Contains contains) {
            return of(folded(literal.lexical()).contains(folded(contains.piece())));
        } else if (test instanceof Test.SameText same) {
            return of(folded(literal.lexical()).equals(folded(same.text())));
        } else if (test instanceof Test.Is is) {
            return of(isTrue(literal.lexical()) == is.expected() && isFlag(literal.lexical()));
        }
        return Answer.NO;
    }

    /** A date that may lie on either side leaves it open. */
    private static Answer compare(Comparison comparison, PartialDate date, LocalDate day) {
        boolean first = comparison.holds(date.earliest().compareTo(day));
        boolean last = comparison.holds(date.latest().compareTo(day));
        boolean between = date.earliest().isBefore(day) && date.latest().isAfter(day);
        if (comparison == Comparison.EQUAL && between) {
            return Answer.UNDETERMINED;
        }
        return first == last ? of(first) : Answer.UNDETERMINED;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isFlag(String lexical) {
        return isTrue(lexical) || lexical.equals("false") || lexical.equals("0");
    }

    private static boolean isTrue(String lexical) {
        return lexical.equals("true") || lexical.equals("1");
    }

    private static Answer of(boolean met) {
        return met ? Answer.YES : Answer.NO;
    }
}
