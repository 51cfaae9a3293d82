package org.balise.ontology.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** Reads constants for the terms of other vocabularies that the catalogue uses: one class for each namespace. */
final class ReusedReader {

    private final Map<String, List<Constant>> constants = new TreeMap<>();

    /** Gives one class for each namespace, named as its prefix. */
    static List<ConstantsClass> read(Model reused) {
        ReusedReader reader = new ReusedReader();
        reused.listSubjectsWithProperty(RDFS.label).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .forEach(term -> reader.add(term, reused));
        return reader.constants.entrySet().stream()
                .map(entry -> reader.type(entry.getKey(), reused.getNsPrefixURI(entry.getKey()), entry.getValue()))
                .toList();
    }

    private void add(Resource term, Model reused) {
        for (Map.Entry<String, String> prefix : reused.getNsPrefixMap().entrySet()) {
            if (term.getURI().startsWith(prefix.getValue())) {
                String local = term.getURI().substring(prefix.getValue().length());
                constants
                        .computeIfAbsent(prefix.getKey(), any -> new ArrayList<>())
                        .add(new Constant(name(local), term.getURI(), definition(term, prefix.getKey() + ':' + local)));
            }
        }
    }

    /** A class and a property may differ in the case of one letter only: {@code ContactPoint}, {@code contactPoint}. */
    private static String name(String local) {
        String name = JavaNames.constant(local);
        return Character.isUpperCase(local.charAt(0)) ? name + "_CLASS" : name;
    }

    private static String definition(Resource term, String shortName) {
        return term.listProperties(RDFS.label, "en").toList().stream()
                .map(label -> shortName + ": " + label.getString() + ".")
                .findFirst()
                .orElse(shortName + ".");
    }

    private ConstantsClass type(String prefix, String namespace, List<Constant> terms) {
        String name = prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1);
        return new ConstantsClass(
                name, namespace, "IRIs of the terms with prefix " + prefix + " that the catalogue uses.", terms);
    }
}
