package org.balise.fuseki.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;
import org.balise.Catalogue;
import org.balise.evidence.ClassicReification;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.site.Site;
import org.balise.rdf.Namespaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every name of the bundled catalogue, in every format: all of them say the same. */
class EveryDocumentTest {

    private static Catalogue catalogue;
    private static Topics topics;
    private static List<Topic> all;

    @BeforeAll
    static void load() {
        catalogue = Catalogue.bundled();
        topics = new Topics(
                Site.of(catalogue.dataset().asDatasetGraph(), PublicAddress.of("https://example.org/catalogue/")));
        TreeSet<String> names = new TreeSet<>();
        topics.site().data().getDefaultGraph().find().forEach(triple -> {
            if (triple.getSubject().isURI()) {
                names.add(triple.getSubject().getURI().replaceFirst("#.*", ""));
            }
        });
        all = names.stream()
                .filter(name -> name.startsWith(Namespaces.BASE))
                .map(name ->
                        topics.find(name.substring(Namespaces.BASE.length())).orElseThrow())
                .toList();
    }

    @AfterAll
    static void close() {
        catalogue.close();
    }

    @Test
    void isFoundByItsAddress() {
        assertThat(all).hasSizeGreaterThan(500).allSatisfy(topic -> {
            String path = topic.documentPath().substring("doc/".length());
            assertThat(topics.find(Topic.pathOf(path))).contains(topic);
        });
    }

    @Test
    void saysTheSameInTurtle12AndItsClassicForm() {
        assertThat(all).allSatisfy(topic -> {
            Graph graph = DocumentMaker.make(topics, topic).graph();
            assertThat(read(topic, DocumentFormat.TURTLE_12, Lang.TURTLE).find().toSet())
                    .isEqualTo(graph.find().toSet());
            assertThat(read(topic, DocumentFormat.TURTLE, Lang.TURTLE).find().toSet())
                    .isEqualTo(ClassicReification.of(graph).find().toSet());
        });
    }

    @Test
    void saysTheSameInEveryOtherFormat() {
        List<Topic> some =
                all.stream().filter(topic -> topic.iri().hashCode() % 8 == 0).toList();
        assertThat(some).hasSizeGreaterThan(20).allSatisfy(topic -> {
            Graph graph = DocumentMaker.make(topics, topic).graph();
            Graph classic = ClassicReification.of(graph);
            assertThat(read(topic, DocumentFormat.N_TRIPLES, Lang.NTRIPLES).isIsomorphicWith(classic))
                    .isTrue();
            assertThat(read(topic, DocumentFormat.N_TRIPLES_12, Lang.NTRIPLES)
                            .find()
                            .toSet())
                    .isEqualTo(graph.find().toSet());
            assertThat(read(topic, DocumentFormat.RDF_XML, Lang.RDFXML).isIsomorphicWith(classic))
                    .isTrue();
            assertThat(read(topic, DocumentFormat.JSON_LD, Lang.JSONLD11).find().toSet())
                    .isEqualTo(classic.find().toSet());
        });
    }

    @Test
    void isAPageInBothLanguages() {
        List<Topic> some =
                all.stream().filter(topic -> topic.iri().hashCode() % 4 == 0).toList();
        assertThat(some).hasSizeGreaterThan(50).allSatisfy(topic -> {
            assertThat(text(topic, new Variant(DocumentFormat.HTML, "en"))).contains("<html lang=\"en\">", "CC BY 4.0");
            assertThat(text(topic, new Variant(DocumentFormat.HTML, "fr")))
                    .contains("<html lang=\"fr\">", "Licence : ");
        });
    }

    @Test
    void jsonLdBeginsWithItsContextAndItsTopic() {
        Topic topic = topics.find("id/program/sarahs-place").orElseThrow();
        String text = text(topic, new Variant(DocumentFormat.JSON_LD, ""));

        assertThat(text).startsWith("{\n  \"@context\" : {").contains("\"servesClientele\" : {");
        assertThat(text).doesNotContain("context.jsonld", "\"legislationChanges\"");
        assertThat(text.substring(text.indexOf("@graph")))
                .matches("(?s)@graph\" : \\[ \\{\\s+\"id\" : \"id/program/sarahs-place\".*");
    }

    @Test
    void entityComesFirstWithItsPartsInTurtle() {
        Topic topic = topics.find("id/program/sarahs-place").orElseThrow();
        String text = text(topic, new Variant(DocumentFormat.TURTLE_12, ""));
        List<String> subjects = text.lines()
                .filter(line -> line.startsWith("<") && !line.startsWith("<<"))
                .toList();

        assertThat(subjects.get(0)).isEqualTo("<" + topic.iri() + ">");
        assertThat(subjects.get(1)).startsWith("<" + topic.iri() + "#");
        assertThat(text)
                .contains(
                        "bal:started \"2022-23\"^^edtf:EDTF ~ <https://w3id.org/balise/id/source/salvation-army-winnipeg#char=3745,3767>");
    }

    @Test
    void bringsPassagesWithTheirPlaceAndNamesInBothLanguages() {
        Topic topic = topics.find("id/program/sarahs-place").orElseThrow();
        Graph graph = DocumentMaker.make(topics, topic).graph();
        List<String> statements =
                graph.find().toList().stream().map(Object::toString).toList();

        assertThat(statements)
                .anyMatch(s -> s.contains("#char=3745,3767") && s.contains("startsAt") && s.contains("3745"))
                .anyMatch(s -> s.contains("#char=3745,3767") && s.contains("digest"))
                .anyMatch(s -> s.contains("population/trafficked-people") && s.contains("\"trafficked people\"@en"))
                .anyMatch(s -> s.contains("population/trafficked-people") && s.contains("@fr"))
                .anyMatch(s -> s.contains("doc/program/sarahs-place") && s.contains("primaryTopic"))
                .anyMatch(s -> s.contains("doc/program/sarahs-place") && s.contains("licenses/by/4.0"))
                .anyMatch(s -> s.contains("doc/program/sarahs-place")
                        && s.contains(topics.site().release().name()))
                .anyMatch(s -> s.contains("doc/program/sarahs-place") && s.contains("terms/source"));
    }

    private static Graph read(Topic topic, DocumentFormat format, Lang lang) {
        Graph graph = new GraphMem2Fast();
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((iri, loading) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED);
        });
        Context context = new Context();
        context.set(LangJSONLD11.JSONLD_OPTIONS, options);
        RDFParser.fromString(text(topic, new Variant(format, "")), lang)
                .context(context)
                .parse(graph);
        assertThat(graph.contains(Node.ANY, Node.ANY, topic.node()) || graph.contains(topic.node(), Node.ANY, Node.ANY))
                .isTrue();
        return graph;
    }

    private static String text(Topic topic, Variant variant) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocumentBody(topics).of(topic, variant).sendTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
