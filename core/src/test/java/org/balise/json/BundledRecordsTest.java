package org.balise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.balise.model.Entity;
import org.balise.model.LanguageChain;
import org.balise.model.Participant;
import org.balise.model.Program;
import org.balise.rdf.EntityMapper;
import org.balise.store.CatalogueStore;
import org.junit.jupiter.api.Test;

class BundledRecordsTest {

    private static final LanguageChain FRENCH = LanguageChain.of("fr-CA", "en");
    private static final ObjectMapper FULL =
            JsonMapper.builder().addModule(new BaliseModule(FRENCH)).build();
    private static final ObjectMapper TERSE = JsonMapper.builder()
            .addModule(new BaliseModule(FRENCH))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    @Test
    void readsBackEveryRecordOfTheBundledCatalogue() throws JsonProcessingException {
        List<Entity> entities = entities();
        assertThat(entities).hasSizeGreaterThan(300);
        for (Entity entity : entities) {
            assertThat(FULL.readValue(FULL.writeValueAsString(entity), entity.getClass()))
                    .isEqualTo(entity);
            assertThat(TERSE.readValue(TERSE.writeValueAsString(entity), entity.getClass()))
                    .isEqualTo(entity);
        }
    }

    @Test
    void readsParticipantsOfAnyKind() throws JsonProcessingException {
        for (Entity entity : entities()) {
            if (entity instanceof Participant) {
                assertThat(FULL.readValue(FULL.writeValueAsString(entity), Participant.class))
                        .isEqualTo(entity);
            }
        }
    }

    @Test
    void writesNoComponentTwiceNorMoreThanTheComponents() {
        Entity program = entities().stream()
                .filter(Program.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(FULL.valueToTree(program).fieldNames())
                .toIterable()
                .containsExactly("type", "id", "profile", "evaluations", "ratings", "rest");
    }

    private static List<Entity> entities() {
        Graph graph = CatalogueStore.bundled().dataset().getDefaultGraph();
        EntityMapper mapper = EntityMapper.of(graph, FRENCH);
        return graph.stream()
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith("https://w3id.org/balise/id/"))
                .distinct()
                .map(mapper::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
