package org.balise.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balise.model.PartialDate;
import org.balise.query.Comparison;
import org.balise.query.Criteria;
import org.balise.query.DateField;
import org.balise.query.Test;

/**
 * A field of dates, and beside it where they stand in plain facts.
 *
 * @param field the field
 * @param told what is told of it
 */
record FieldDates<E, F>(DateField<? super E> field, Function<F, Told<PartialDate>> told) {

    /** First and last days of years, months and seasons, and some between. */
    static final List<LocalDate> MANY = Stream.of(
                    "2004-01-01", "2010-03-01", "2012-06-21", "2015-02-28", "2017-12-21", "2031-01-01")
            .map(LocalDate::parse)
            .toList();

    static final List<LocalDate> FEW =
            Stream.of("2008-01-01", "2019-12-31").map(LocalDate::parse).toList();

    List<Asked<E, F>> asked(List<LocalDate> days) {
        return days.stream().flatMap(this::on).toList();
    }

    List<Asked<E, F>> absences() {
        return plain().absences();
    }

    private Stream<Asked<E, F>> on(LocalDate day) {
        List<Asked<E, F>> asked = new ArrayList<>();
        Criteria<E> sameDay = new Criteria.Has<>(field.path(), new Test.ToDay(Comparison.EQUAL, day));
        asked.add(plain().meeting(field.before(day), date -> PossibleDays.meet(date, one -> one.isBefore(day))));
        asked.add(plain().meeting(field.onOrBefore(day), date -> PossibleDays.meet(date, one -> !one.isAfter(day))));
        asked.add(plain().meeting(sameDay, date -> PossibleDays.meet(date, one -> one.equals(day))));
        asked.add(plain().meeting(field.onOrAfter(day), date -> PossibleDays.meet(date, one -> !one.isBefore(day))));
        asked.add(plain().meeting(field.after(day), date -> PossibleDays.meet(date, one -> one.isAfter(day))));
        return asked.stream();
    }

    private FieldFacts<E, F, PartialDate> plain() {
        return new FieldFacts<>(field, told);
    }
}
