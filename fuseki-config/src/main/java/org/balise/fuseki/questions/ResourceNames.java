package org.balise.fuseki.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.Id;
import org.balise.problem.MalformedException;

/** What a reader may write for a thing: its whole IRI, a prefixed name, or the end of an IRI like that of the default. */
final class ResourceNames {

    private final Map<String, String> prefixes;
    private final Predicate<Node> known;

    /** Names with these namespaces by prefix; short ones must be of things that are known. */
    ResourceNames(Map<String, String> prefixes, Predicate<Node> known) {
        this.prefixes = prefixes;
        this.known = known;
    }

    Optional<Node> find(String like, String text) {
        int colon = text.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(text.substring(0, colon));
        if (namespace != null) {
            return checked(namespace + text.substring(colon + 1)).filter(known);
        }
        if (colon < 0) {
            return checked(beginning(like) + text).filter(known);
        }
        // A prefix misspelled is the scheme of an IRI too, but not of an address.
        return text.startsWith("//", colon + 1) ? checked(text) : Optional.empty();
    }

    /** All ways to write one IRI: whole, prefixed if a prefix fits, and the part behind its last slash. */
    static List<String> forms(String iri, Map<String, String> prefixes) {
        Stream<String> prefixed = prefixes.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && iri.startsWith(entry.getValue()))
                // The longest namespace leaves the least to write; of two that are the same, always the same one is
                // told.
                .max(Map.Entry.<String, String>comparingByValue(Comparator.comparingInt(String::length))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .stream();
        String ending = iri.substring(beginning(iri).length());
        return Stream.of(Stream.of(iri), prefixed, Stream.of(ending))
                .flatMap(forms -> forms)
                .toList();
    }

    private static String beginning(String iri) {
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }

    private static Optional<Node> checked(String iri) {
        try {
            return Optional.of(NodeFactory.createURI(Id.of(iri).iri()));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }
}
