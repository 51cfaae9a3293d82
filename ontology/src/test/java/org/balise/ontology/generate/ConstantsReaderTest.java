package org.balise.ontology.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ConstantsReaderTest {

    private static final String POPULATION = """
            pop: a skos:ConceptScheme ; skos:definition "Whom it serves."@en .
            pop:indigenous-people a skos:Concept ; skos:definition "First peoples."@en .
            """.replace("pop: ", "<https://w3id.org/balise/vocab/population> ");

    @Test
    void namesTermsAndConcepts() {
        Model ontology = turtle("""
            bal:servesClientele a owl:ObjectProperty ; skos:definition "Serves."@en , "Sert."@fr .
            bal:Program a owl:Class ; skos:definition "A program."@en .
            <http://example.org/Other> a owl:Class .
            """);

        List<ConstantsClass> classes = new ConstantsReader().read(ontology, List.of(turtle(POPULATION)));

        assertThat(classes).extracting(ConstantsClass::name).containsExactly("Bal", "PopulationScheme");
        assertThat(classes.get(0).constants())
                .extracting(Constant::name)
                .containsExactly("NAMESPACE", "PROGRAM", "SERVES_CLIENTELE");
        assertThat(classes.get(1).definition()).isEqualTo("Whom it serves.");
        assertThat(classes.get(1).constants())
                .contains(new Constant(
                        "INDIGENOUS_PEOPLE",
                        "https://w3id.org/balise/vocab/population/indigenous-people",
                        "First peoples."));
    }

    @Test
    void namesBothTermsOfAClash() {
        Model ontology = turtle("""
            bal:Capacity a owl:Class ; skos:definition "Places."@en .
            bal:capacity a owl:ObjectProperty ; skos:definition "Has places."@en .
            """);

        assertThatThrownBy(() -> new ConstantsReader().read(ontology, List.of()))
                .isInstanceOf(ConstantsNotGeneratedException.class)
                .hasMessageContaining("<https://w3id.org/balise/def/Capacity>")
                .hasMessageContaining("<https://w3id.org/balise/def/capacity>")
                .hasMessageContaining("CAPACITY");
    }

    @Test
    void refusesAConceptNamedLikeTheConstantOfItsScheme() {
        Model vocabulary = turtle(POPULATION + "pop:iri a skos:Concept ; skos:definition \"Clashes.\"@en .");

        assertThatThrownBy(() -> new ConstantsReader().read(turtle(""), List.of(vocabulary)))
                .hasMessageContaining("<https://w3id.org/balise/vocab/population/iri>")
                .hasMessageContaining("<https://w3id.org/balise/vocab/population>");
    }

    @Test
    void refusesTwoFilesWithOneScheme() {
        assertThatThrownBy(
                        () -> new ConstantsReader().read(turtle(""), List.of(turtle(POPULATION), turtle(POPULATION))))
                .hasMessageContaining("PopulationScheme");
    }

    @Test
    void reportsAllUnfitTermsAtOnce() {
        Model ontology = turtle("""
            <https://w3id.org/balise/def/2-way> a owl:Class ; skos:definition "A digit first."@en .
            bal:silent a owl:DatatypeProperty ; skos:definition "Muet."@fr .
            bal:twice a owl:DatatypeProperty ; skos:definition "One."@en , "Two."@en .
            """);

        assertThatThrownBy(() -> new ConstantsReader().read(ontology, List.of(turtle(""))))
                .hasMessageContaining("def/2-way> cannot become a Java name")
                .hasMessageContaining("def/silent> has 0 English")
                .hasMessageContaining("def/twice> has 2 English")
                .hasMessageContaining("exactly one skos:ConceptScheme");
    }

    private static Model turtle(String body) {
        String prefixes = """
                PREFIX bal: <https://w3id.org/balise/def/>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX pop: <https://w3id.org/balise/vocab/population/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                """;
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(prefixes + body, Lang.TURTLE).parse(model);
        return model;
    }
}
