package org.balise.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.balise.search.TextIndex;

/**
 * All sides on the same material, made once in a process for each number of programmes, and checked to give the same answers.
 *
 * @param material what they are asked about
 * @param floor plain Java
 * @param texts the typed library's index of texts
 * @param typed the typed library
 * @param ready the same, with the number of programmes that it then had all read
 * @param arq ARQ by hand
 * @param jopa JOPA
 */
record Sides(
        Weighed<Material> material,
        Weighed<FloorSide> floor,
        Weighed<TextIndex> texts,
        Weighed<TypedSide> typed,
        Weighed<Long> ready,
        ArqSide arq,
        JopaSide jopa) {

    /** JMH makes a state for each benchmark; the catalogue of 100,000 programmes cannot be made and held twenty times. */
    private static final Map<Integer, Sides> MADE = new ConcurrentHashMap<>();

    static Sides of(int programs) {
        return MADE.computeIfAbsent(programs, Sides::make);
    }

    private static Sides make(int programs) {
        Weighed<Material> weighed = Weighed.make(() -> Material.of(programs));
        Material material = weighed.value();
        Weighed<FloorSide> floor = Weighed.make(() -> new FloorSide(material));
        Weighed<TextIndex> texts = Weighed.make(() -> TextIndex.of(material.dataset()));
        Weighed<TypedSide> typed = Weighed.make(() -> new TypedSide(material.dataset(), texts.value()));
        Weighed<Long> ready = Weighed.make(() -> typed.value().readAll());
        ArqSide arq = new ArqSide(material.dataset());
        JopaSide jopa = new JopaSide(material.dataset());
        Agreement agreement = new Agreement(material, floor.value());
        agreement.checkAll("ARQ", arq);
        agreement.check("JOPA", jopa);
        agreement.checkAll("typed", typed.value());
        return new Sides(weighed, floor, texts, typed, ready, arq, jopa);
    }
}
