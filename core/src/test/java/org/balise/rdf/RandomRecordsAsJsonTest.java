package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.balise.json.BaliseModule;
import org.balise.model.Entity;
import org.balise.model.LanguageChain;

class RandomRecordsAsJsonTest {

    private static final LanguageChain FRENCH = LanguageChain.of("fr-CA", "en");
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new BaliseModule()).build();

    @Property(tries = 25)
    void readsWhatItWrote(@ForAll long seed) throws JsonProcessingException {
        for (Class<? extends Entity> type : EntityRecords.types()) {
            Entity entity = new RandomRecords(seed, FRENCH).record(type);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(entity), type))
                    .isEqualTo(entity);
        }
    }
}
