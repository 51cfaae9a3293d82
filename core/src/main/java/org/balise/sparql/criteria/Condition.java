package org.balise.sparql.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition that is true or false of each row, never an error: as a tree, so that constants fall out of it. */
sealed interface Condition {

    /** What holds of every row, or of none. */
    enum Constant implements Condition {
        TRUE,
        FALSE
    }

    /** There is a match of a pattern. */
    record Exists(String pattern) implements Condition {}

    /** An expression about what the row has. */
    record Expression(String text) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record Every(List<Condition> all) implements Condition {}

    record Some(List<Condition> any) implements Condition {}

    static Condition not(Condition condition) {
        if (condition instanceof Constant constant) {
            return constant == Constant.TRUE ? Constant.FALSE : Constant.TRUE;
        }
        return condition instanceof Not not ? not.condition() : new Not(condition);
    }

    static Condition every(Stream<Condition> conditions) {
        Set<Condition> all = conditions
                .flatMap(one -> one instanceof Every every ? every.all().stream() : Stream.of(one))
                .filter(one -> !one.equals(Constant.TRUE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (all.contains(Constant.FALSE)) {
            return Constant.FALSE;
        }
        return all.isEmpty() ? Constant.TRUE : single(all, new Every(List.copyOf(all)));
    }

    static Condition some(Stream<Condition> conditions) {
        Set<Condition> any = conditions
                .flatMap(one -> one instanceof Some some ? some.any().stream() : Stream.of(one))
                .filter(one -> !one.equals(Constant.FALSE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (any.contains(Constant.TRUE)) {
            return Constant.TRUE;
        }
        return any.isEmpty() ? Constant.FALSE : single(any, new Some(List.copyOf(any)));
    }

    private static Condition single(Set<Condition> conditions, Condition otherwise) {
        return conditions.size() == 1 ? conditions.iterator().next() : otherwise;
    }

    /** The condition as an expression of SPARQL. */
    default String text() {
        if (this instanceof Constant constant) {
            return constant == Constant.TRUE ? "true" : "false";
        } else if (this instanceof Exists exists) {
            return "EXISTS { " + exists.pattern() + " }";
        } else if (this instanceof Expression expression) {
            return expression.text();
        } else if (this instanceof Not not) {
            return not.condition() instanceof Exists
                    ? "NOT " + not.condition().text()
                    : "!" + not.condition().inner();
        } else if (this instanceof Every every) {
            return every.all().stream().map(Condition::inner).collect(Collectors.joining(" && "));
        }
        return ((Some) this).any().stream().map(Condition::inner).collect(Collectors.joining(" || "));
    }

    private String inner() {
        boolean closed = this instanceof Constant || this instanceof Exists || this instanceof Not;
        return closed ? text() : "(" + text() + ")";
    }

    /** The condition as what a group is filtered by. */
    default String filter() {
        return equals(Constant.TRUE) ? "" : " FILTER(" + text() + ")";
    }
}
