package org.balise.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.balise.problem.Problem;

/** Whether the value of a statement stands in one of the passages that attest it. */
final class TokenCheck {

    private static final TokenRule NAME = new NameRule();

    private final Sources sources;
    private final Consumer<Problem> problems;
    private final Map<Passage, PassageText> read = new HashMap<>();

    TokenCheck(Sources sources, Consumer<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    void check(Attestation attestation, List<Passage> passages) {
        Node object = attestation.triple().getObject();
        if (passages.isEmpty() || !(object.isLiteral() || object.isURI())) {
            return;
        }
        List<PassageText> texts = texts(passages);
        String value = object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI();
        TokenRule rule = NameRule.isFor(attestation) ? NAME : TokenRules.of(attestation.triple());
        if (!texts.isEmpty() && texts.stream().noneMatch(text -> rule.isCarried(value, text))) {
            problems.accept(new Problem(
                    attestation.where(),
                    "the value \"" + Shown.cut(value) + "\" of " + Shown.statement(attestation.statement())
                            + " does not stand in " + quoted(passages.get(0), texts.get(0))));
        }
    }

    private List<PassageText> texts(List<Passage> passages) {
        List<PassageText> texts = new ArrayList<>();
        for (Passage passage : passages) {
            sources.find(passage)
                    .map(text -> read.computeIfAbsent(passage, p -> PassageText.of(text)))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private static String quoted(Passage passage, PassageText text) {
        String source = passage.source().substring(passage.source().lastIndexOf('/') + 1);
        return source + passage.range().fragment() + " \u201C" + Shown.cut(text.text()) + "\u201D";
    }
}
