package org.balise.fuseki.descriptions;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.vocabulary.RDF;

/** A graph being written, one thing after the other. */
final class Statements {

    private final Graph graph = new GraphMem2Fast();
    private final Set<String> namespaces = new HashSet<>();
    private final Map<String, String> prefixes;

    Statements(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** What was written, with the prefixes that it needs. */
    Graph graph() {
        prefixes.forEach((prefix, namespace) -> {
            if (namespaces.contains(namespace)) {
                graph.getPrefixMapping().setNsPrefix(prefix, namespace);
            }
        });
        return graph;
    }

    /** Begins with a thing. */
    About about(String iri) {
        return new About(NodeFactory.createURI(iri));
    }

    /** What is said of one thing. */
    final class About {
        private final Node subject;

        private About(Node subject) {
            this.subject = subject;
        }

        About is(String... types) {
            Arrays.stream(types).forEach(type -> add(RDF.type.getURI(), NodeFactory.createURI(type)));
            return this;
        }

        About link(String property, String iri) {
            return add(property, NodeFactory.createURI(iri));
        }

        About number(String property, long value) {
            return add(property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
        }

        About text(String property, String value) {
            return add(property, NodeFactory.createLiteralString(value));
        }

        About typed(String property, String value, XSDDatatype type) {
            return add(property, NodeFactory.createLiteralDT(value, type));
        }

        About tagged(String property, String value, String language) {
            return add(property, NodeFactory.createLiteralLang(value, language));
        }

        /** The words of a key, in both languages. */
        About words(String property, String key, Object... arguments) {
            Words.LANGUAGES.forEach(
                    language -> tagged(property, Words.in(language).text(key, arguments), language));
            return this;
        }

        private About add(String property, Node object) {
            namespaces.add(KnownPrefixes.namespace(property));
            namespaces.add(KnownPrefixes.namespace(object.isURI() ? object.getURI() : object.getLiteralDatatypeURI()));
            graph.add(subject, NodeFactory.createURI(property), object);
            return this;
        }
    }
}
