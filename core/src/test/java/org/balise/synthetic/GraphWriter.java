package org.balise.synthetic;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.balise.model.PartialDate;
import org.balise.rdf.Namespaces;

/** Writes statements into one named graph, each with what it rests on. */
final class GraphWriter {

    static final String TRANSLATION = Iris.EDITORIAL + "translation";
    static final String WORDING = Iris.EDITORIAL + "wording";
    static final String GAZETTEER = Iris.EDITORIAL + "gazetteer";
    static final String REGISTRATION = Iris.EDITORIAL + "registration";
    static final String SAFETY = Iris.EDITORIAL + "safety";
    static final String DISCREPANCIES = Iris.EDITORIAL + "discrepancies";

    private static final String NAME = SKOS.prefLabel.getURI();

    private final Node graph;
    private final Evidence evidence;
    private final Consumer<Quad> target;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Triple, String> firstReasons = new HashMap<>();

    GraphWriter(String slug, Evidence evidence, Consumer<Quad> target) {
        this.graph = NodeFactory.createURI(Iris.graph(slug));
        this.evidence = evidence;
        this.target = target;
    }

    String graph() {
        return graph.getURI();
    }

    void type(String subject, String type) {
        add(Triple.create(iri(subject), RDF.Nodes.type, iri(type)));
    }

    /** Statements that need no reason: links to parts, and the records of source documents. */
    void plain(String subject, String property, Node value) {
        add(Triple.create(iri(subject), iri(property), value));
    }

    void part(String whole, String property, String part) {
        plain(whole, property, iri(part));
    }

    void link(String subject, String property, String value, String... reasons) {
        state(subject, property, iri(value), reasons);
    }

    void date(String subject, String property, PartialDate date, String... reasons) {
        state(subject, property, edtf(date.toString()), reasons);
    }

    void number(String subject, String property, int value, String... reasons) {
        state(subject, property, integer(Integer.toString(value)), reasons);
    }

    void text(String subject, String property, String value, String... reasons) {
        state(subject, property, NodeFactory.createLiteralString(value), reasons);
    }

    /** A text in the editors' words, about what a passage states. */
    void worded(String subject, String property, Bilingual text, String... reasons) {
        state(subject, property, english(text.english()), reasons);
        state(subject, property, french(text.french()), reasons);
    }

    void name(String subject, NameFacts name, SourceDocument source) {
        String language = name.translated().orElse("");
        String english = language.equals("en") ? TRANSLATION : source.say(name.english());
        String french = language.equals("fr") ? TRANSLATION : source.say(name.french());
        state(subject, NAME, english(name.english()), english);
        state(subject, NAME, french(name.french()), french);
    }

    /** A statement and its reasons, at least one. */
    void state(String subject, String property, Node value, String... reasons) {
        Triple triple = Triple.create(iri(subject), iri(property), value);
        add(triple);
        firstReasons.put(triple, reasons[0]);
        if (evidence == Evidence.NONE) {
            return;
        }
        Node term = NodeFactory.createTripleTerm(triple);
        for (String reason : reasons) {
            add(Triple.create(iri(reason), NodeConst.nodeReifies, term));
        }
    }

    /** The first reason of a statement of this graph. */
    String reason(String subject, String property, Node value) {
        String reason = firstReasons.get(Triple.create(iri(subject), iri(property), value));
        return Objects.requireNonNull(reason, () -> "nothing states " + property + " of " + subject);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node french(String text) {
        return NodeFactory.createLiteralLang(text, "fr");
    }

    static Node edtf(String date) {
        return NodeFactory.createLiteralDT(date, TypeMapper.getInstance().getSafeTypeByName(Namespaces.EDTF));
    }

    static Node integer(String digits) {
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
    }

    Node iri(String iri) {
        return nodes.computeIfAbsent(iri, NodeFactory::createURI);
    }

    private void add(Triple triple) {
        target.accept(Quad.create(graph, triple));
    }
}
