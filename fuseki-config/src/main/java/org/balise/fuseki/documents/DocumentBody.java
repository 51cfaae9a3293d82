package org.balise.fuseki.documents;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.balise.evidence.ClassicReification;
import org.balise.evidence.Rdf11Format;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.rdf.AnnotatedTurtle;
import org.balise.rdf.Prefixes;

/** Writes documents in their formats: for readers of RDF 1.1 with evidence as classic reification, else with triple terms. */
final class DocumentBody {

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> NodeFmtLib.strNT(triple.getSubject()))
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getPredicate()))
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getObject()));

    private final Topics topics;

    DocumentBody(Topics topics) {
        this.topics = topics;
    }

    Body of(Topic topic, Variant variant) {
        Document document = DocumentMaker.make(topics, topic);
        Graph graph = document.graph();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (variant.format()) {
            case TURTLE -> AnnotatedTurtle.write(ClassicReification.of(graph), topic.iri(), out);
            case TURTLE_12 -> AnnotatedTurtle.write(graph, topic.iri(), out);
            case N_TRIPLES -> Rdf11Format.N_TRIPLES.write(graph, out);
            case N_TRIPLES_12 -> triples(graph, out);
            case RDF_XML -> xml(ClassicReification.of(graph), out);
            case JSON_LD -> CompactJsonLd.write(ClassicReification.of(graph), topic.iri(), out);
            case HTML -> new DocumentPage(topics, document, Locale.forLanguageTag(variant.language())).write(out);
        }
        return Body.of(out.toByteArray());
    }

    private static void triples(Graph graph, ByteArrayOutputStream out) {
        List<Triple> sorted = graph.find().toList().stream().sorted(ORDER).toList();
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
        stream.start();
        sorted.forEach(stream::triple);
        stream.finish();
    }

    /** There are IRIs of properties that RDF/XML has no way to write. */
    private static void xml(Graph graph, ByteArrayOutputStream out) {
        graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
        try {
            RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
        } catch (JenaException e) {
            throw new Refusal(
                    ProblemType.NOT_ACCEPTABLE,
                    "allowed",
                    DocumentFormat.mediaTypes().stream()
                            .filter(type -> !type.equals(DocumentFormat.RDF_XML.mediaType()))
                            .toList());
        }
    }
}
