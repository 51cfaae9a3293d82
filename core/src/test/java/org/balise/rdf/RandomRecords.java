package org.balise.rdf;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.balise.model.Absence;
import org.balise.model.AbsenceReason;
import org.balise.model.CalendarDuration;
import org.balise.model.Disclosure;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.PartialDate;
import org.balise.model.Ref;
import org.balise.model.Rest;
import org.balise.model.Stated;
import org.balise.model.Statement;
import org.balise.model.Tagged;
import org.balise.model.Text;
import org.balise.model.Value;

/** Makes valid records of any type, the same for the same seed; no two things in one record share an id. */
final class RandomRecords {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final List<String> LANGUAGES = List.of("", "en", "fr", "fr-CA", "zh-Hant-TW", "mul", "x-cree");
    private static final List<String> STRINGS =
            List.of("", "a", "Œuvre", "\"quoted\" \\ {}", "two\nlines", "\ud83d\ude00", "a@fr", "<b>", "e\u0301");
    private static final List<String> DATES = List.of("2022", "2022-23", "2022-04", "2022-04-15", "0000", "9999-12-31");
    private static final List<String> DURATIONS = List.of("P2Y", "P14D", "P1Y2M3DT4H5M6.7S", "PT12H", "P0D");

    private final Random random;
    private final LanguageChain chain;
    private int made;

    RandomRecords(long seed, LanguageChain chain) {
        this.random = new Random(seed);
        this.chain = chain;
    }

    <R extends Entity> R record(Class<R> type) {
        return type.cast(make(type));
    }

    private Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Stated.class) {
                return stated(argument);
            }
            if (generic.getRawType() == List.class) {
                return several(random.nextInt(3), () -> value(argument));
            }
            return generic.getRawType() == Ref.class ? ref(argument) : id();
        }
        if (type == Text.class) {
            return random.nextBoolean() ? Text.none() : text();
        }
        return type == Rest.class ? rest() : scalar((Class<?>) type);
    }

    private Object scalar(Class<?> type) {
        if (type.isRecord()
                && !List.of(PartialDate.class, CalendarDuration.class).contains(type)) {
            return make(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> string();
            case "Integer" -> random.nextInt();
            case "Long" -> random.nextLong();
            case "Boolean" -> random.nextBoolean();
            case "BigDecimal" -> decimal();
            case "LocalDate" -> LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 28);
            case "PartialDate" -> PartialDate.parse(pick(DATES));
            case "CalendarDuration" -> CalendarDuration.parse(pick(DURATIONS));
            default -> throw new IllegalStateException("no values of " + type);
        };
    }

    private Stated<?> stated(Type type) {
        int kind = random.nextInt(6);
        if (kind < 2) {
            return kind == 0 ? Stated.silent() : Stated.absent(pick(List.of(AbsenceReason.values())));
        }
        if (type == Text.class) {
            return Stated.known(text()); // Texts add to each other: they are one value.
        }
        return new Stated.Known<>(value(type), several(random.nextInt(3), () -> value(type)));
    }

    private Ref<?> ref(Type type) {
        if (type == Disclosure.class) {
            return Ref.to(pick(List.of(Disclosure.PUBLIC, Disclosure.AREA_ONLY, Disclosure.WITHHELD)));
        }
        return random.nextBoolean() ? Ref.to(id()) : new Ref<>(id(), text());
    }

    private Id<Object> id() {
        return Id.of("https://example.org/" + pick(List.of("a/", "é#", "?x=")) + made++);
    }

    private Text text() {
        return Text.of(several(1 + random.nextInt(4), () -> new Tagged(pick(LANGUAGES), string())), chain);
    }

    private Rest rest() {
        return new Rest(
                new TreeSet<>(several(random.nextInt(2), () -> id().iri())),
                several(random.nextInt(3), () -> new Absence(id().iri(), pick(List.of(AbsenceReason.values())))),
                several(random.nextInt(4), () -> new Statement(id().iri(), literal())));
    }

    private Value literal() {
        return switch (random.nextInt(4)) {
            case 0 -> new Value.Iri(id().iri());
            case 1 -> new Value.Literal(string(), XSD + "string", "");
            case 2 -> new Value.Literal(string(), XSD + "integer", "");
            default -> new Value.Literal(string(), "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "fr-CA");
        };
    }

    private BigDecimal decimal() {
        return new BigDecimal(pick(List.of("0", "5", "500000", "12.50", "-3.1", "1E+3")));
    }

    private String string() {
        return pick(STRINGS);
    }

    private <T> List<T> several(int count, Supplier<T> source) {
        List<T> several = new ArrayList<>();
        while (several.size() < count) {
            several.add(source.get());
        }
        return several;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
