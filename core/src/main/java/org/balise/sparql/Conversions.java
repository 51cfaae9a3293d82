package org.balise.sparql;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.balise.model.PartialDate;

/** What a component of a record may be, and how a term becomes it. */
final class Conversions {

    private static final Map<Type, Function<Term, Object>> TABLE = table();

    private Conversions() {}

    static Optional<Function<Term, Object>> to(Type type) {
        return Optional.ofNullable(TABLE.get(type));
    }

    static String known() {
        return TABLE.keySet().stream()
                .map(type -> type instanceof Class<?> c ? c.getSimpleName() : type.getTypeName())
                .distinct()
                .toList()
                .toString();
    }

    private static Map<Type, Function<Term, Object>> table() {
        Map<Type, Function<Term, Object>> table = new LinkedHashMap<>();
        table.put(Term.class, term -> term);
        table.put(String.class, Term::text);
        table.put(URI.class, term -> URI.create(iri(term)));
        both(table, int.class, Integer.class, term -> decimal(term).intValueExact());
        both(table, long.class, Long.class, term -> decimal(term).longValueExact());
        both(table, double.class, Double.class, term -> Double.valueOf(lexical(term)));
        both(table, boolean.class, Boolean.class, term -> bool(lexical(term)));
        table.put(BigDecimal.class, Conversions::decimal);
        table.put(LocalDate.class, term -> LocalDate.parse(lexical(term)));
        table.put(PartialDate.class, term -> PartialDate.parse(lexical(term)));
        return table;
    }

    private static void both(
            Map<Type, Function<Term, Object>> table, Type primitive, Type boxed, Function<Term, Object> conversion) {
        table.put(primitive, conversion);
        table.put(boxed, conversion);
    }

    private static BigDecimal decimal(Term term) {
        return new BigDecimal(lexical(term));
    }

    private static boolean bool(String lexical) {
        return switch (lexical) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(lexical);
        };
    }

    private static String lexical(Term term) {
        if (term instanceof Term.Literal literal) {
            return literal.lexical();
        }
        throw new IllegalArgumentException("not a literal");
    }

    private static String iri(Term term) {
        if (term instanceof Term.Iri iri) {
            return iri.value();
        }
        if (term instanceof Term.Literal literal && literal.datatype().endsWith("#anyURI")) {
            return literal.lexical();
        }
        throw new IllegalArgumentException("not an IRI");
    }
}
