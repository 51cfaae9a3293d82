package org.balise.fuseki.documents;

import com.google.common.net.UrlEscapers;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.balise.evidence.Passage;
import org.balise.fuseki.site.Site;
import org.balise.rdf.Namespaces;

/** What a document says of itself: its topic, licence, release and sources, and how much of what points at its topic it has. */
final class DocumentRecord {

    /** The licence of every document. */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final Node CATALOGUE = NodeFactory.createURI(Namespaces.BASE + "void#catalogue");

    private static final Node VERSION = NodeFactory.createURI("http://www.w3.org/ns/dcat#version");

    private static final String POINTING = "SELECT ?subject ?property { ?subject ?property ?thing }";
    private static final String ATTESTED = "SELECT ?passage ?statement { { ?thing rdf:reifies ?statement } UNION "
            + "{ ?passage bal:inSource ?thing ; rdf:reifies ?statement } }";

    private final Site site;
    private final Topic topic;
    private final Graph graph;
    private final Pointing pointing;
    private final Pointing attested;
    private final Node document;

    DocumentRecord(Site site, Topic topic, Graph graph, Pointing pointing, Pointing attested) {
        this.site = site;
        this.topic = topic;
        this.graph = graph;
        this.pointing = pointing;
        this.attested = attested;
        this.document = NodeFactory.createURI(topic.document());
    }

    void add() {
        Collection<Node> sources = sources(graph);
        add(RDF.Nodes.type, FOAF.Document.asNode());
        add(FOAF.primaryTopic.asNode(), topic.node());
        add(DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
        add(DCTerms.isPartOf.asNode(), CATALOGUE);
        add(VERSION, NodeFactory.createLiteralString(site.release().name()));
        sources.forEach(source -> add(DCTerms.source.asNode(), source));
        tell("pointing", pointing, POINTING);
        tell("attested", attested, ATTESTED);
    }

    /** The documents that statements of a graph are taken from. */
    static Collection<Node> sources(Graph graph) {
        TreeSet<String> sources = new TreeSet<>();
        graph.find(Node.ANY, NodeConst.nodeReifies, Node.ANY).forEach(reification -> {
            if (reification.getSubject().isURI()) {
                Passage.find(reification.getSubject().getURI()).ifPresent(passage -> sources.add(passage.source()));
            }
        });
        return sources.stream().map(NodeFactory::createURI).toList();
    }

    /** Of none there is nothing to tell. */
    private void tell(String key, Pointing some, String query) {
        if (some.total() == 0) {
            return;
        }
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String text =
                    new PageWords(language).text("document." + key, some.given().size(), some.total());
            add(RDFS.Nodes.comment, NodeFactory.createLiteralLang(text, language.getLanguage()));
        }
        if (some.given().size() < some.total()) {
            add(RDFS.Nodes.seeAlso, NodeFactory.createURI(queryFor(query)));
        }
    }

    /** The address that answers with all of which the document has some; what points at parts is with these. */
    private String queryFor(String query) {
        ParameterizedSparqlString asked = new ParameterizedSparqlString(query);
        asked.setNsPrefix("bal", Namespaces.TERMS);
        asked.setNsPrefix("rdf", RDF.getURI());
        asked.setIri("thing", topic.iri());
        return site.address()
                .at("sparql?query=" + UrlEscapers.urlFormParameterEscaper().escape(asked.toString()));
    }

    private void add(Node property, Node value) {
        graph.add(Triple.create(document, property, value));
    }
}
