package org.balise.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.balise.problem.Problem;

/**
 * Whether the figures of a text that only editors answer for, such as a translation, stand in some passage of its graph. A
 * graph without passages is the editors' own.
 */
final class EditorialFigures {

    private static final TokenRule FIGURES = new DigitsRule();

    private final Map<Node, PassageText> graphs = new HashMap<>();

    EditorialFigures(Map<Node, List<String>> passagesByGraph) {
        passagesByGraph.forEach((graph, texts) -> graphs.put(graph, PassageText.of(String.join("\n;\n", texts))));
    }

    static EditorialFigures of(List<Attestation> attestations, Sources sources) {
        Map<Node, List<String>> texts = new HashMap<>();
        for (Attestation attestation : attestations) {
            for (String iri : attestation.passages()) {
                Passage.find(iri)
                        .flatMap(passage -> sources.find(passage))
                        .ifPresent(text -> texts.computeIfAbsent(
                                        attestation.statement().getGraph(), g -> new ArrayList<>())
                                .add(text));
            }
        }
        return new EditorialFigures(texts);
    }

    void check(Attestation attestation, Consumer<Problem> problems) {
        Node object = attestation.triple().getObject();
        PassageText all = graphs.get(attestation.statement().getGraph());
        boolean isText = object.isLiteral() && !object.getLiteralLanguage().isEmpty();
        if (isText
                && all != null
                && attestation.passages().isEmpty()
                && !FIGURES.isCarried(object.getLiteralLexicalForm(), all)) {
            problems.accept(new Problem(
                    attestation.where(),
                    "a figure of the editors' text " + Shown.node(object) + " stands in no passage of its graph"));
        }
    }
}
