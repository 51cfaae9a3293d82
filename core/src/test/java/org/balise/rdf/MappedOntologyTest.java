package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.balise.model.AbsenceReason;
import org.balise.model.Entity;
import org.balise.model.LanguageChain;
import org.balise.model.Program;
import org.balise.model.Rest;
import org.balise.model.Statement;
import org.balise.store.CatalogueStore;
import org.balise.synthetic.SyntheticCatalogue;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Geo;
import org.balise.vocabulary.Org;
import org.balise.vocabulary.Rdf;
import org.balise.vocabulary.Skos;
import org.junit.jupiter.api.Test;

/** Holds the records to the ontology and to the data. */
class MappedOntologyTest {

    private static final DatasetGraph BUNDLED = CatalogueStore.bundled().dataset();
    private static final Graph ONTOLOGY = BUNDLED.getGraph(NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH));

    /** No record reads these, for the reason given. */
    private static final Set<String> EXEMPT = Stream.of(
                    // Only reified: a source says so and we do not.
                    Stream.of(
                            Bal.USUALLY_TARGETS,
                            Bal.FORM_OF,
                            Bal.LOCAL_CASES_MOSTLY_INVOLVE,
                            Bal.LOCAL_CASES_SOMETIMES_INVOLVE,
                            Bal.MOVES_PEOPLE_THROUGH),
                    // Derived: closures; the bounds of dates are named by DerivedProperties.
                    Stream.of(Geo.SF_WITHIN, Skos.BROADER_TRANSITIVE),
                    // A Stated or a Rest reads them.
                    Stream.of(AbsenceReason.values()).map(AbsenceReason::property),
                    // A Rest reads the classes; reifiers belong to the evidence of an entity.
                    Stream.of(Rdf.TYPE, Rdf.REIFIES))
            .flatMap(iris -> iris)
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void readsEveryPropertyOfTheOntology() {
        Set<String> read = EntityRecords.all().stream()
                .flatMap(codec -> codec.properties().stream())
                .map(Node::getURI)
                .collect(Collectors.toSet());
        Set<String> defined = properties();

        assertThat(defined).hasSizeGreaterThan(130);
        Set<String> unread = new TreeSet<>(defined);
        unread.removeAll(read);
        unread.removeIf(iri -> DerivedProperties.contains(NodeFactory.createURI(iri)));
        assertThat(unread).isSubsetOf(EXEMPT);
        assertThat(read).doesNotContainAnyElementsOf(EXEMPT);
    }

    @Test
    void hasARecordForEveryClassOfTheOntology() {
        Set<String> denoted = EntityRecords.all().stream()
                .map(codec -> codec.denotes().own().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
        denoted.add(Org.ORGANIZATIONAL_UNIT_CLASS);
        Set<String> defined = Stream.concat(ours(OWL.Class.asNode()), reused().filter(MappedOntologyTest::isClass))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(defined).hasSizeGreaterThan(30);
        assertThat(denoted).isEqualTo(defined);
    }

    @Test
    void knowsTheClassesAboveEachRecord() {
        for (RecordCodec codec : EntityRecords.all()) {
            List<Node> above = ONTOLOGY.find(codec.denotes().own(), RDFS.Nodes.subClassOf, Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList();

            assertThat(codec.denotes().above()).containsExactlyInAnyOrderElementsOf(above);
        }
    }

    @Test
    void readsEveryProgrammeOfTheBundledCatalogue() {
        List<Node> programs = subjects(BUNDLED.getDefaultGraph(), Bal.PROGRAM);
        EntityMapper mapper = EntityMapper.of(BUNDLED.getDefaultGraph(), LanguageChain.DEFAULT);

        assertThat(programs).hasSize(13);
        assertThat(programs)
                .allSatisfy(program -> assertThat(mapper.read(program.getURI())).containsInstanceOf(Program.class));
    }

    @Test
    void leavesNothingOfTheBundledCatalogueUnreadAndWritesItAgain() {
        EntityMapper mapper = EntityMapper.of(BUNDLED.getDefaultGraph(), LanguageChain.DEFAULT);
        List<Entity> entities = EntityRecords.all().stream()
                .flatMap(codec -> subjects(
                        BUNDLED.getDefaultGraph(), codec.denotes().own().getURI())
                        .stream())
                .distinct()
                .map(subject -> mapper.read(subject.getURI()).orElseThrow())
                .toList();

        assertThat(entities).hasSizeGreaterThan(600);
        assertThat(entities.stream().flatMap(MappedOntologyTest::unread)).isEmpty();
        assertThat(entities.stream().filter(entity -> !again(entity).equals(Optional.of(entity))))
                .isEmpty();
    }

    @Test
    void leavesNothingOfASyntheticCatalogueUnread() {
        Graph graph = SyntheticCatalogue.of(50, 1).dataset().getDefaultGraph();
        EntityMapper mapper = EntityMapper.of(graph, LanguageChain.DEFAULT);
        List<Node> programs = subjects(graph, Bal.PROGRAM);

        assertThat(programs).hasSize(50);
        List<Entity> entities = programs.stream()
                .map(program -> mapper.read(program.getURI()).orElseThrow())
                .toList();
        assertThat(entities.stream().flatMap(MappedOntologyTest::unread)).isEmpty();
        assertThat(entities.stream().filter(entity -> !again(entity).equals(Optional.of(entity))))
                .isEmpty();
    }

    private static Stream<String> unread(Entity entity) {
        Rest rest = entity.rest();
        Stream<String> types = rest.types().stream().filter(type -> !type.equals(Org.ORGANIZATIONAL_UNIT_CLASS));
        Stream<String> statements = rest.statements().stream().map(Statement::toString);
        return Stream.concat(types, statements).map(left -> entity.id() + " " + left);
    }

    private static Optional<Entity> again(Entity entity) {
        return EntityMapper.of(EntityMapper.write(entity), LanguageChain.DEFAULT)
                .read(entity.id().iri());
    }

    private static Set<String> properties() {
        Stream<String> ours = Stream.concat(ours(OWL.ObjectProperty.asNode()), ours(OWL.DatatypeProperty.asNode()));
        return Stream.concat(ours, reused().filter(iri -> !isClass(iri))).collect(Collectors.toSet());
    }

    private static Stream<String> ours(Node kind) {
        return ONTOLOGY.find(Node.ANY, RDF.Nodes.type, kind).toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(Bal.NAMESPACE));
    }

    private static Stream<String> reused() {
        return ONTOLOGY.find(Node.ANY, RDFS.Nodes.label, Node.ANY).toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> !iri.startsWith(Bal.NAMESPACE) && !iri.equals(Namespaces.EDTF))
                .distinct();
    }

    private static boolean isClass(String iri) {
        int local = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        return Character.isUpperCase(iri.charAt(local));
    }

    private static List<Node> subjects(Graph graph, String type) {
        return graph.find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(type)).toList().stream()
                .map(triple -> triple.getSubject())
                .distinct()
                .toList();
    }
}
