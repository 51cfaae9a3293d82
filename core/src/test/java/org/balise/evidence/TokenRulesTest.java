package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TokenRulesTest {

    private static final Node SUBJECT = NodeFactory.createURI("https://example.org/subject");

    @ParameterizedTest
    @CsvFileSource(resources = "tokens.csv", delimiter = '|', numLinesToSkip = 1)
    void findsTheValueOrNot(String property, String value, String passage, boolean carried) {
        String iri =
                property.startsWith("schema:") ? property.replace("schema:", "https://schema.org/") : "urn:" + property;
        Triple triple = Triple.create(SUBJECT, NodeFactory.createURI(iri), SSE.parseNode(value));
        String text = triple.getObject().isLiteral()
                ? triple.getObject().getLiteralLexicalForm()
                : triple.getObject().getURI();
        assertThat(TokenRules.of(triple).isCarried(text, PassageText.of(passage)))
                .isEqualTo(carried);
    }
}
