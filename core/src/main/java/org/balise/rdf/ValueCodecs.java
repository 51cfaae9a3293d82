package org.balise.rdf;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.CalendarDuration;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.PartialDate;
import org.balise.model.Ref;

/** The codec of each type of value. */
final class ValueCodecs {

    private static final List<String> WHOLE_NUMBERS =
            List.of("integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger", "unsignedInt");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");

    private static final List<LiteralCodec<?>> LITERALS = List.of(
            LiteralCodec.of(String.class, XSDDatatype.XSDstring, List.of("string", "anyURI"), text -> text)
                    .sortedBy(Comparator.naturalOrder()),
            LiteralCodec.of(Integer.class, XSDDatatype.XSDinteger, WHOLE_NUMBERS, Integer::valueOf)
                    .sortedBy(Comparator.naturalOrder()),
            LiteralCodec.of(Long.class, XSDDatatype.XSDinteger, WHOLE_NUMBERS, Long::valueOf)
                    .sortedBy(Comparator.naturalOrder()),
            LiteralCodec.of(BigDecimal.class, XSDDatatype.XSDdecimal, numbers(), ValueCodecs::decimal)
                    .writtenAs(BigDecimal::toPlainString)
                    .sortedBy(Comparator.naturalOrder()),
            LiteralCodec.of(Boolean.class, XSDDatatype.XSDboolean, List.of("boolean"), ValueCodecs::bool)
                    .sortedBy(Comparator.naturalOrder()),
            LiteralCodec.of(LocalDate.class, XSDDatatype.XSDdate, List.of("date"), LocalDate::parse)
                    .sortedBy(Comparator.naturalOrder()),
            LiteralCodec.of(CalendarDuration.class, XSDDatatype.XSDduration, durations(), CalendarDuration::parse),
            LiteralCodec.of(
                    PartialDate.class,
                    NodeFactory.getType(Namespaces.EDTF),
                    List.of(Namespaces.EDTF),
                    PartialDate::parse));

    private ValueCodecs() {}

    static Optional<ValueCodec<?>> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Ref.class) {
                return Optional.of(new RefCodec());
            }
            return generic.getRawType() == Id.class ? Optional.of(new IdCodec()) : Optional.empty();
        }
        if (type instanceof Class<?> part && part.isRecord() && Entity.class.isAssignableFrom(part)) {
            return Optional.of(new PartCodec(part.asSubclass(Entity.class)));
        }
        return LITERALS.stream()
                .filter(codec -> codec.type() == type)
                .<ValueCodec<?>>map(codec -> codec)
                .findFirst();
    }

    private static List<String> numbers() {
        return Stream.concat(WHOLE_NUMBERS.stream(), Stream.of("decimal")).toList();
    }

    private static List<String> durations() {
        return List.of("duration", "yearMonthDuration", "dayTimeDuration");
    }

    /** Without an exponent, which the datatype forbids and which a few characters could make as long as memory. */
    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("no decimal: " + text);
        }
        BigDecimal stripped = new BigDecimal(text).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException("no boolean: " + text);
        };
    }
}
