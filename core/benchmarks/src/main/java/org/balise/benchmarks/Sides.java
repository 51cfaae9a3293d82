package org.balise.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All sides on the same material, made once in a process for each number of programmes, and checked to give the same answers.
 *
 * @param material what they are asked about
 * @param floor plain Java
 * @param arq ARQ by hand
 * @param jopa JOPA
 */
record Sides(Weighed<Material> material, Weighed<FloorSide> floor, ArqSide arq, JopaSide jopa) {

    /** JMH makes a state for each benchmark; the catalogue of 100,000 programmes cannot be made and held twenty times. */
    private static final Map<Integer, Sides> MADE = new ConcurrentHashMap<>();

    static Sides of(int programs) {
        return MADE.computeIfAbsent(programs, Sides::make);
    }

    private static Sides make(int programs) {
        Weighed<Material> weighed = Weighed.make(() -> Material.of(programs));
        Material material = weighed.value();
        Weighed<FloorSide> floor = Weighed.make(() -> new FloorSide(material));
        ArqSide arq = new ArqSide(material.dataset());
        JopaSide jopa = new JopaSide(material.dataset());
        Agreement agreement = new Agreement(material, floor.value());
        agreement.checkAll("ARQ", arq);
        agreement.check("JOPA", jopa);
        return new Sides(weighed, floor, arq, jopa);
    }
}
