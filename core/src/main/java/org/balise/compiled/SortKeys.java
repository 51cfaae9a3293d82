package org.balise.compiled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.balise.model.LanguageChain;
import org.balise.model.PartialDate;
import org.balise.model.Tagged;
import org.balise.model.Value;
import org.balise.query.Collation;
import org.balise.query.Order;
import org.balise.query.Path;
import org.balise.query.ValueTests;
import org.roaringbitmap.RoaringBitmap;

/** The places of entities in the order of one key. */
final class SortKeys {

    private final ValueReader values;
    private final LanguageChain languages;

    SortKeys(ValueReader values, LanguageChain languages) {
        this.values = values;
        this.languages = languages;
    }

    /** The place of each member, by its order in the bitmap; those without a value stand last. */
    int[] places(RoaringBitmap members, Order.Key key) {
        return switch (key.values()) {
            case TEXT -> texts(members, key);
            case NUMBER ->
                places(members, key, all -> smallest(all, ValueTests::number), Comparator.<BigDecimal>naturalOrder());
            case DATE ->
                places(
                        members,
                        key,
                        all -> smallest(all, literal -> ValueTests.date(literal).map(PartialDate::earliest)),
                        Comparator.<LocalDate>naturalOrder());
        };
    }

    private int[] texts(RoaringBitmap members, Order.Key key) {
        Collation collation = Collation.of(languages);
        return places(members, key, all -> chosen(all).map(collation::key), Comparator.<Collation.Key>naturalOrder());
    }

    private <V> int[] places(
            RoaringBitmap members,
            Order.Key key,
            Function<Collection<Value.Literal>, Optional<V>> reading,
            Comparator<V> order) {
        List<Optional<V>> read = new ArrayList<>(members.getCardinality());
        members.forEach((int member) -> read.add(reading.apply(literals(member, key.path()))));
        Map<V, Integer> places = new TreeMap<>(key.ascending() ? order : order.reversed());
        read.forEach(value -> value.ifPresent(v -> places.put(v, 0)));
        int next = 0;
        for (Map.Entry<V, Integer> place : places.entrySet()) {
            place.setValue(next++);
        }
        int last = next;
        return read.stream()
                .mapToInt(value -> value.map(places::get).orElse(last))
                .toArray();
    }

    private Collection<Value.Literal> literals(int member, Path path) {
        return values.of(member, path).stream()
                .filter(Value.Literal.class::isInstance)
                .map(Value.Literal.class::cast)
                .toList();
    }

    private Optional<String> chosen(Collection<Value.Literal> literals) {
        List<Tagged> texts =
                literals.stream().map(Values::tagged).flatMap(Optional::stream).toList();
        return languages.choose(texts).map(Tagged::value);
    }

    private static <V extends Comparable<? super V>> Optional<V> smallest(
            Collection<Value.Literal> literals, Function<Value.Literal, Optional<V>> reading) {
        return literals.stream().map(reading).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
