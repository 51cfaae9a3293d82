package org.balise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;
import org.junit.jupiter.api.Test;

class EntityTypesTest {

    @Test
    void tellsWhichPropertiesHaveOneValue() {
        assertThat(EntityTypes.singleProperties())
                .hasSizeGreaterThan(40)
                .contains(Bal.STATUS, Bal.STARTED, Bal.MINIMUM_AGE, Bal.FUNDING_SCHEME, Schema.TELEPHONE)
                .doesNotContain(Bal.COST, Bal.SETTING, Schema.URL, Skos.PREF_LABEL, Bal.OFFERS);
        assertThat(EntityTypes.readProperties())
                .containsAll(EntityTypes.singleProperties())
                .containsAll(EntityTypes.partProperties())
                .contains(Bal.COST, Bal.SETTING, Schema.URL);
    }

    @Test
    void tellsWhichPropertiesLeadToParts() {
        assertThat(EntityTypes.partProperties())
                .contains(Bal.OFFERS, Bal.HAS_CAPACITY, Bal.SERVES_CLIENTELE, Schema.ADDRESS)
                .doesNotContain(Bal.STATUS, Schema.FUNDER, Schema.AREA_SERVED);
    }

    /** Else a property would have one value here and several there. */
    @Test
    void readsEachPropertyInOneWay() {
        Map<String, Set<Class<?>>> ways = new HashMap<>();
        EntityTypes.all().forEach(type -> collect(type, ways));
        assertThat(ways)
                .hasSizeGreaterThan(100)
                .allSatisfy((property, types) -> assertThat(types).hasSize(1));
    }

    private static void collect(Class<?> type, Map<String, Set<Class<?>>> ways) {
        for (RecordComponent component : type.getRecordComponents()) {
            Reads reads = component.getAnnotation(Reads.class);
            if (reads != null) {
                ways.computeIfAbsent(reads.value(), property -> new HashSet<>()).add(component.getType());
            } else if (Stream.of(Profile.class, Period.class, Span.class).anyMatch(component.getType()::equals)) {
                collect(component.getType(), ways);
            }
        }
    }
}
