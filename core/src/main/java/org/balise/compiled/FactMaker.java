package org.balise.compiled;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.balise.evidence.Passage;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.model.Value;
import org.balise.query.Attestation;
import org.balise.query.Fact;

/** Makes facts of triples and their reifiers, in the languages of a reader. */
record FactMaker(Names names, Names terms, LanguageChain languages) {

    /** A fact; empty if the object is no value. */
    Optional<Fact> fact(Triple triple, boolean asserted, List<Node> reasons) {
        return Values.of(triple.getObject())
                .map(value -> new Fact(
                        Id.of(triple.getSubject().getURI()),
                        ref(triple.getPredicate().getURI(), terms),
                        value,
                        label(value),
                        asserted,
                        reasons.stream()
                                .map(Node::getURI)
                                .distinct()
                                .sorted(FactMaker::compare)
                                .map(this::attestation)
                                .toList()));
    }

    private Attestation attestation(String reason) {
        return Passage.find(reason)
                .<Attestation>map(passage -> new Attestation.FromPassage(ref(passage.source(), terms), passage))
                .orElseGet(() -> new Attestation.ByEditors(ref(reason, terms)));
    }

    private Text label(Value value) {
        return value instanceof Value.Iri iri ? names.of(iri.iri(), languages) : Text.none();
    }

    private <T> Ref<T> ref(String iri, Names known) {
        return new Ref<>(Id.of(iri), known.of(iri, languages));
    }

    /** Passages by source and range, then the editors. */
    private static int compare(String one, String other) {
        Optional<Passage> first = Passage.find(one);
        Optional<Passage> second = Passage.find(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get());
        }
        return first.isEmpty() && second.isEmpty() ? CodePoints.compare(one, other) : first.isPresent() ? -1 : 1;
    }
}
