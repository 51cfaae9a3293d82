package org.balise.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class StatementDigestTest {

    private static final String SEVERAL = """
            <urn:g> { <urn:a> <urn:p> <urn:b>, "b", "b"@en, "b"@fr, 1, _:x .
                      <urn:r> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( <urn:a> <urn:p> "b" )>> }""";

    @Test
    void doesNotDependOnTheOrderOrOnLabelsOfBlankNodes() {
        List<Quad> quads = new ArrayList<>();
        read(SEVERAL).find().forEachRemaining(quads::add);
        assertThat(quads).hasSize(7);
        StatementDigest forwards = new StatementDigest();
        quads.forEach(forwards::add);
        Collections.reverse(quads);
        StatementDigest backwards = new StatementDigest();
        quads.forEach(backwards::add);
        assertThat(forwards.text())
                .isEqualTo(backwards.text())
                .isEqualTo(StatementDigest.of(read(SEVERAL)))
                .isEqualTo("6b41805b9cef70fc");
    }

    @Test
    void changesWithAnyStatement() {
        Set<String> digests = new HashSet<>();
        List<String> all = List.of(
                "<urn:g> { }",
                "<urn:g> { <urn:a> <urn:p> <urn:b> }",
                "<urn:h> { <urn:a> <urn:p> <urn:b> }",
                "{ <urn:a> <urn:p> <urn:b> }",
                "<urn:g> { <urn:ap> <urn:> <urn:b> }",
                "<urn:g> { <urn:a> <urn:p> 'urn:b' }",
                "<urn:g> { <urn:a> <urn:p> 'urn:b'@en }",
                "<urn:g> { <urn:a> <urn:p> 'urn:b'@en--ltr }",
                "<urn:g> { <urn:a> <urn:p> 'urn:b'^^<urn:b> }",
                "<urn:g> { <urn:a> <urn:p> <<( <urn:a> <urn:p> <urn:b> )>> }",
                "<urn:g> { <urn:a> <urn:p> _:b }",
                "<urn:g> { <urn:a> <urn:p> <urn:b>, <urn:c> }",
                SEVERAL);
        all.forEach(text -> digests.add(StatementDigest.of(read(text))));
        assertThat(digests).hasSize(all.size());
    }

    private static DatasetGraph read(String trig) {
        DatasetGraph data = DatasetFactory.create().asDatasetGraph();
        RDFParser.fromString(trig, Lang.TRIG).parse(data);
        return data;
    }
}
