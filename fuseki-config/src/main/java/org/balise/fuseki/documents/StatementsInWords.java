package org.balise.fuseki.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.balise.fuseki.show.EntityInWords;
import org.balise.fuseki.show.Entry;
import org.balise.fuseki.show.Item;
import org.balise.fuseki.show.Marked;
import org.balise.model.Id;
import org.balise.model.Value;
import org.balise.query.Kind;
import org.balise.query.View;

/** The statements of a document in words: of things that have no record, and of what points at a thing. */
final class StatementsInWords {

    private final Document document;
    private final Graph graph;
    private final EntityInWords told;
    private final PageWords words;

    StatementsInWords(Document document, EntityInWords told, PageWords words) {
        this.document = document;
        this.graph = document.graph();
        this.told = told;
        this.words = words;
    }

    String title() {
        return told.term(document.topic().iri());
    }

    String kind() {
        return graph.find(document.topic().node(), RDF.Nodes.type, Node.ANY).toList().stream()
                .map(triple -> told.term(triple.getObject().toString()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** All but the types. */
    List<Entry> fields() {
        List<Triple> about = graph.find(document.topic().node(), Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> !triple.getPredicate().equals(RDF.Nodes.type))
                .toList();
        return entries(about, Triple::getObject);
    }

    List<Entry> pointing() {
        return entries(document.pointing().given(), Triple::getSubject);
    }

    List<Entry> attested() {
        List<Triple> about = document.attested().given().stream()
                .map(Triple::getObject)
                .filter(Node::isTripleTerm)
                .map(Node::getTriple)
                .distinct()
                .toList();
        Map<String, List<Item>> bySubject = new TreeMap<>();
        about.forEach(triple -> bySubject
                .computeIfAbsent(value(triple.getSubject()), any -> new ArrayList<>())
                .add(Item.of(told.term(triple.getPredicate().getURI()) + " : " + value(triple.getObject()))));
        return bySubject.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What the document says of how much it has. */
    List<String> comments() {
        Node node = NodeFactory.createURI(document.topic().document());
        List<String> comments = new ArrayList<>();
        graph.find(node, RDFS.Nodes.comment, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(comment ->
                        comment.getLiteralLanguage().equals(words.locale().getLanguage()))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .forEach(comments::add);
        graph.find(node, RDFS.Nodes.seeAlso, Node.ANY)
                .forEach(more -> comments.add(Marked.link(more.getObject().getURI(), words.text("page.all"))));
        return comments;
    }

    /** The documents that statements are taken from, each with its day. */
    List<String> sources(View view) {
        return DocumentRecord.sources(graph).stream()
                .map(source -> {
                    String name = value(source);
                    return view.find(Kind.SOURCE, Id.of(source.getURI()))
                            .flatMap(found -> found.modified().values().stream().findFirst())
                            .map(day -> words.text("page.source.day", name, day.toString()))
                            .orElseGet(() -> words.text("page.source", name));
                })
                .toList();
    }

    /** A text without its marks. */
    static String plain(String marked) {
        StringBuilder plain = new StringBuilder();
        Marked.read(marked, new PlainReader(plain));
        return plain.toString();
    }

    private List<Entry> entries(Collection<Triple> triples, Function<Triple, Node> shown) {
        Map<String, List<Item>> byProperty = new LinkedHashMap<>();
        triples.stream()
                .sorted(Comparator.comparing(triple -> triple.getPredicate().getURI()))
                .forEach(triple -> byProperty
                        .computeIfAbsent(told.term(triple.getPredicate().getURI()), any -> new ArrayList<>())
                        .add(Item.of(value(shown.apply(triple)))));
        return byProperty.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String value(Node node) {
        if (node.isURI()) {
            return told.value(new Value.Iri(node.getURI()));
        } else if (node.isLiteral()) {
            return told.value(new Value.Literal(
                    node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage()));
        }
        return words.text("page.unnamed");
    }

    /** Keeps the characters only. */
    private record PlainReader(StringBuilder plain) implements Marked.Reader {

        @Override
        public void text(String text) {
            plain.append(text);
        }

        @Override
        public void link(String target) {}

        @Override
        public void language(String language) {}

        @Override
        public void ink(boolean strong) {}

        @Override
        public void end() {}
    }
}
