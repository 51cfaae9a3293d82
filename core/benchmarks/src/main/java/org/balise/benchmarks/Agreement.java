package org.balise.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sees that a side answers as plain Java does: a faster answer that is another answer would prove nothing.
 *
 * @param material what is asked about
 * @param floor plain Java
 */
record Agreement(Material material, FloorSide floor) {

    private static final int CARDS = 200;
    private static final int PAGES = 30;

    /** Compares all four questions. Sides rank differently; whatever comes first has to be right. */
    <K, R> void checkAll(String name, Side<K, R> side) {
        check(name, side);
        same("plain Java, matrix", floor.matrix(), floor.matrixByBitmaps());
        same(name + ", matrix", floor.matrix(), side.matrix());
        List<String> found = side.search();
        same(name + ", search", floor.search().size(), found.size());
        same(name + ", search", true, floor.searchAll().containsAll(found));
    }

    /** Compares questions 1 and 2. */
    <K, R> void check(String name, Records<K, R> side) {
        for (String iri : material.sample().subList(0, CARDS)) {
            same(name + ", " + iri, floor.card(floor.get(iri)), side.card(side.get(side.key(iri))));
        }
        Stream.concat(Stream.of(Ask.HOMES), Ask.all().stream().limit(PAGES))
                .forEach(ask -> same(name + ", " + ask, sorted(floor.page(ask)), sorted(side.page(ask))));
    }

    private static List<Line> sorted(List<Line> page) {
        return page.stream().map(Line::sorted).toList();
    }

    private static void same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(what + ":\nexpected " + expected + "\nfound    " + found);
        }
    }
}
