package org.balise.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.balise.problem.Location;
import org.balise.rdf.LocatedQuad;
import org.balise.vocabulary.Bal;

/** What the data says about a source document itself. Reads {@code bal:fileName}, {@code bal:sha256}, {@code bal:characterCount}, {@code dcterms:modified}. */
final class SourceRecord {

    static final String FILE_NAME = Bal.FILE_NAME;
    static final String SHA_256 = Bal.SHA256;
    static final String CHARACTER_COUNT = Bal.CHARACTER_COUNT;
    static final String MODIFIED = DCTerms.modified.getURI();
    private static final String SOURCE = Bal.SOURCE;

    private final Map<String, LocatedQuad> statements = new LinkedHashMap<>();
    private final Location where;

    private SourceRecord(Location where) {
        this.where = where;
    }

    /** All records, by the source's IRI. */
    static Map<String, SourceRecord> in(Iterable<LocatedQuad> quads) {
        Map<String, SourceRecord> records = new LinkedHashMap<>();
        for (LocatedQuad located : quads) {
            Node object = located.quad().getObject();
            if (located.quad().getPredicate().equals(RDF.Nodes.type) && object.hasURI(SOURCE)) {
                records.putIfAbsent(located.quad().getSubject().toString(), new SourceRecord(located.where()));
            }
        }
        for (LocatedQuad located : quads) {
            SourceRecord record = records.get(located.quad().getSubject().toString());
            if (record != null) {
                record.statements.putIfAbsent(located.quad().getPredicate().toString(), located);
            }
        }
        return records;
    }

    /** The lexical value of a property of the record. */
    Optional<String> value(String property) {
        return Optional.ofNullable(statements.get(property))
                .map(located -> located.quad().getObject())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    /** Where the record states a property; where it begins if it does not. */
    Location where(String property) {
        LocatedQuad statement = statements.get(property);
        return statement == null ? where : statement.where();
    }
}
