package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.balise.model.AbsenceReason;
import org.balise.model.Clientele;
import org.balise.model.Denotes;
import org.balise.model.Entity;
import org.balise.model.Gender;
import org.balise.model.GeneralInitiative;
import org.balise.model.Id;
import org.balise.model.Initiative;
import org.balise.model.LanguageChain;
import org.balise.model.Network;
import org.balise.model.Organization;
import org.balise.model.Place;
import org.balise.model.PostalAddress;
import org.balise.model.Program;
import org.balise.model.Reads;
import org.balise.model.Ref;
import org.balise.model.Rest;
import org.balise.model.Stated;
import org.balise.model.Strategy;
import org.balise.model.Value;
import org.balise.problem.MalformedException;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.Test;

class EntityMapperTest {

    private static final LanguageChain FRENCH = LanguageChain.of("fr-CA", "en");
    private static final Id<Program> P = Id.of("https://example.org/p");

    @Property(tries = 25)
    void readsWhatItWrote(@ForAll long seed) {
        EntityRecords.types().forEach(type -> checkReadsWhatItWrote(type, seed));
    }

    private static <R extends Entity> void checkReadsWhatItWrote(Class<R> type, long seed) {
        R entity = new RandomRecords(seed, FRENCH).record(type);

        Optional<R> again = EntityMapper.of(EntityMapper.write(entity), FRENCH)
                .read(Id.of(entity.id().iri()), type);

        assertThat(again).as(type.getSimpleName()).hasValue(entity);
    }

    @Test
    void keepsTheFourAnswersApart() {
        Program program = program("""
                <p> a bal:Program ; bal:cost "Free"@en ; bal:notAvailable bal:literature , bal:gender ;
                  bal:limitedInformation bal:supportingResource .
                """);

        assertThat(program.profile().cost().isKnown()).isTrue();
        assertThat(program.profile().literature()).isEqualTo(Stated.absent(AbsenceReason.NOT_AVAILABLE));
        assertThat(program.profile().supportingResource()).isEqualTo(Stated.absent(AbsenceReason.LIMITED_INFORMATION));
        assertThat(program.profile().riskAssessmentTool()).isEqualTo(Stated.silent());
        assertThat(program.rest().absence(Bal.GENDER)).hasValue(AbsenceReason.NOT_AVAILABLE);
        assertThat(program.rest().absences()).hasSize(1);
    }

    @Test
    void keepsWhatSourcesSayDifferently() {
        Clientele clientele = program("""
                <p> a bal:Program ; bal:servesClientele <p#c> .
                <p#c> bal:minimumAge 16 , 14 ; bal:maximumAge 17 ; bal:gender gender:girls .
                """).clienteles().get(0);

        assertThat(clientele.minimumAge()).isEqualTo(new Stated.Known<>(14, List.of(16)));
        assertThat(clientele.ages()).containsExactly(14, 15, 16, 17);
        assertThat(clientele.genders()).extracting(Ref::id).containsExactly(Gender.GIRLS);
    }

    @Test
    void keepsInTheRestWhatNoComponentCanHold() {
        Program program = program("""
                <p> a bal:Program ; bal:started "last year" , "2020"^^edtf:EDTF ; bal:jurisdiction "Manitoba" ;
                  <q> 5 , <x> ; bal:startedEarliest "2020-01-01"^^xsd:date .
                """);

        assertThat(program.period().started().values()).hasToString("[2020]");
        assertThat(program.jurisdictions()).isEmpty();
        assertThat(program.rest().values("https://example.org/q")).hasSize(2);
        assertThat(program.rest().values(Bal.STARTED))
                .containsExactly(new Value.Literal("last year", "http://www.w3.org/2001/XMLSchema#string", ""));
        assertThat(program.rest().statements()).hasSize(4);
    }

    @Test
    void neverHoldsAnAddressThatIsWithheldOrOfUnknownDisclosure() {
        String address = "schema:streetAddress \"1 Main\" ; schema:addressLocality \"Winnipeg\" ; <q> \"1 Main\" .";
        for (String disclosure : List.of("disclosure:withheld", "disclosure:withheld , disclosure:public", "<other>")) {
            PostalAddress withheld = address("bal:disclosure " + disclosure + " ; " + address);

            assertThat(withheld.street().isKnown() || withheld.locality().isKnown())
                    .isFalse();
            assertThat(withheld.toString()).doesNotContain("Main", "Winnipeg");
        }
        assertThat(address(address).toString()).doesNotContain("Main", "Winnipeg");
        assertThat(address("bal:disclosure disclosure:area-only ; " + address).toString())
                .contains("Winnipeg")
                .doesNotContain("Main");
        assertThat(address("bal:disclosure disclosure:public ; " + address).toString())
                .contains("Winnipeg", "Main");
    }

    @Test
    void takesTheMostParticularRecord() {
        EntityMapper mapper = mapper("""
                <n> a bal:Network , bal:Initiative , org:Organization .
                <i> a bal:Initiative .
                <u> a org:OrganizationalUnit .
                <own> a <Outreach> . <Outreach> rdfs:subClassOf bal:Program .
                <x> a <Unknown> .
                """);

        Network network = (Network) mapper.read("https://example.org/n").orElseThrow();
        assertThat(network.rest().types()).containsExactly("http://www.w3.org/ns/org#Organization");
        assertThat(mapper.read("https://example.org/i")).containsInstanceOf(GeneralInitiative.class);
        assertThat(mapper.read(Organization.id("https://example.org/u"), Organization.class))
                .hasValueSatisfying(unit -> assertThat(unit.isUnit()).isTrue());
        assertThat(mapper.read("https://example.org/own")).containsInstanceOf(Program.class);
        assertThat(mapper.read("https://example.org/own").orElseThrow().rest().types())
                .containsExactly("https://example.org/Outreach");
        assertThat(mapper.read("https://example.org/x")).isEmpty();
        assertThat(mapper.read("https://example.org/nowhere")).isEmpty();
        assertThat(mapper.read(Id.of("https://example.org/n"), Initiative.class))
                .isPresent();
        assertThat(mapper.read(Strategy.id("https://example.org/n"), Strategy.class))
                .isEmpty();
    }

    @Test
    void labelsWhatIsReferredTo() {
        Program program = program("""
                <p> a bal:Program ; schema:location <w> , <v> . <w> skos:prefLabel "Winnipeg"@en , "Winnipegue"@fr .
                """);

        assertThat(program.locations())
                .extracting(Object::toString)
                .containsExactly("https://example.org/v", "Winnipegue");
    }

    /** A user's own. */
    @Denotes("https://example.org/Van")
    record Van(
            Id<Van> id,
            @Reads("https://example.org/seats") Stated<Integer> seats,
            @Reads("https://example.org/stops") List<Ref<Place>> stops,
            Rest rest)
            implements Entity {}

    /** One that cannot be mapped. */
    @Denotes("https://example.org/Van")
    record Wrong(
            Id<Wrong> id,
            @Reads("https://example.org/seats") int seats,
            Rest rest) implements Entity {}

    @Test
    void readsAUsersOwnRecord() {
        EntityMapper mapper = mapper("<v> a <Van> ; <seats> 7 ; <stops> <s> ; <colour> \"red\" .");

        Van van = mapper.read(Id.<Van>of("https://example.org/v"), Van.class).orElseThrow();

        assertThat(van.seats()).isEqualTo(Stated.known(7));
        assertThat(van.rest().statements()).hasSize(1);
        assertThat(EntityMapper.of(EntityMapper.write(van), FRENCH).read(van.id(), Van.class))
                .hasValue(van);
    }

    @Test
    void refusesARecordThatItCannotMap() {
        EntityMapper mapper = mapper("<v> a <Van> .");

        assertThatThrownBy(() -> mapper.read(Id.<Wrong>of("https://example.org/v"), Wrong.class))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("Wrong.seats");
        assertThatThrownBy(() -> mapper.read("no iri")).isInstanceOf(MalformedException.class);
    }

    private static Program program(String turtle) {
        return mapper(turtle).read(P, Program.class).orElseThrow();
    }

    private static PostalAddress address(String body) {
        return mapper("<p> a schema:PostalAddress ; " + body)
                .read(Id.<PostalAddress>of(P.iri()), PostalAddress.class)
                .orElseThrow();
    }

    private static EntityMapper mapper(String turtle) {
        String head = """
                BASE <https://example.org/>
                PREFIX bal: <https://w3id.org/balise/def/>
                PREFIX disclosure: <https://w3id.org/balise/vocab/disclosure/>
                PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
                PREFIX gender: <https://w3id.org/balise/vocab/gender/>
                PREFIX org: <http://www.w3.org/ns/org#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX schema: <https://schema.org/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(head + turtle, Lang.TURTLE).parse(graph);
        return EntityMapper.of(graph, FRENCH);
    }
}
