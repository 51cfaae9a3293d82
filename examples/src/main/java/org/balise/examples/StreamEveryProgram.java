package org.balise.examples;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.Catalogue;
import org.balise.model.Program;
import org.balise.query.View;

/** Goes through every programme with a few hundred in memory at a time, all of one state of the data. */
public final class StreamEveryProgram {

    private StreamEveryProgram() {}

    /**
     * Prints how many programmes have how many services.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            programsByServices(catalogue.view())
                    .forEach((services, programs) -> System.out.println(services + " services: " + programs));
        }
    }

    static Map<Integer, Long> programsByServices(View view) {
        Function<Program, Integer> services = program -> program.services().size();
        try (var programs = view.programs().stream()) {
            return programs.collect(Collectors.groupingBy(services, TreeMap::new, Collectors.counting()));
        }
    }
}
