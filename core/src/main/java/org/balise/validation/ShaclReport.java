package org.balise.validation;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;

/** Writes a report in the terms of SHACL. */
final class ShaclReport {

    private static final Node AT_LOCATION = NodeFactory.createURI("http://www.w3.org/ns/prov#atLocation");

    private final Graph graph = new GraphMem2Fast();

    private ShaclReport(ValidationReport report) {
        graph.getPrefixMapping()
                .setNsPrefix("sh", SHACL.getURI())
                .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
                .setNsPrefix("xsd", XSDDatatype.XSD + "#");
        Node root = NodeFactory.createBlankNode();
        graph.add(root, RDF.Nodes.type, SHACL.ValidationReport);
        Node conforms = NodeFactory.createLiteralDT(Boolean.toString(report.conforms()), XSDDatatype.XSDboolean);
        graph.add(root, SHACL.conforms, conforms);
        report.problems().forEach(problem -> graph.add(root, SHACL.result, result(problem)));
    }

    static String write(ValidationReport report) {
        return RDFWriter.source(new ShaclReport(report).graph).lang(Lang.TURTLE).asString();
    }

    private Node result(ValidationProblem problem) {
        Node result = NodeFactory.createBlankNode();
        graph.add(result, RDF.Nodes.type, SHACL.ValidationResult);
        graph.add(result, SHACL.resultSeverity, problem.severity().node());
        graph.add(result, SHACL.sourceShape, NodeFactory.createURI(problem.rule()));
        graph.add(
                result,
                SHACL.resultMessage,
                NodeFactory.createLiteralLang(problem.message().english(), "en"));
        graph.add(
                result,
                SHACL.resultMessage,
                NodeFactory.createLiteralLang(problem.message().french(), "fr"));
        graph.add(
                result,
                AT_LOCATION,
                NodeFactory.createLiteralString(problem.where().toString()));
        graph.add(result, SHACL.focusNode, focus(problem));
        problem.path().ifPresent(path -> graph.add(result, SHACL.resultPath, NodeFactory.createURI(path)));
        problem.value().ifPresent(value -> graph.add(result, SHACL.value, NodeFactoryExtra.parseNode(value)));
        return result;
    }

    /** What a problem is about; the file's name when it is about the file. */
    private static Node focus(ValidationProblem problem) {
        return problem.focus()
                .map(focus -> focus.startsWith("_:")
                        ? NodeFactory.createBlankNode(focus.substring(2))
                        : NodeFactory.createURI(focus))
                .orElseGet(() -> NodeFactory.createLiteralString(problem.file()));
    }
}
