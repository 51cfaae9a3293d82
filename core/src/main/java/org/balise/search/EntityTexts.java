package org.balise.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** All searched texts of a catalogue, numbered, and the entities they belong to, numbered too. Filled once, then read only. */
final class EntityTexts {

    private record Numbered(MatchedText text, TextKind kind, int entity, float weight, int language) {}

    private final List<Numbered> texts = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private final List<Integer> typesOfEntities = new ArrayList<>();
    private final List<Set<String>> typeSets = new ArrayList<>();
    private final Map<Object, Integer> positions = new HashMap<>();

    /**
     * Adds an entity.
     *
     * @param iri its IRI
     * @param classes the IRIs of its classes
     * @return its number
     */
    int addEntity(String iri, Set<String> classes) {
        entities.add(iri);
        typesOfEntities.add(position(Set.copyOf(classes), typeSets));
        return entities.size() - 1;
    }

    /**
     * Adds a text.
     *
     * @param entity the number of the entity it belongs to
     * @param kind what it is to the entity
     * @param text the text
     * @return its number
     */
    int addText(int entity, TextKind kind, MatchedText text) {
        boolean inPart = !text.subject().equals(entities.get(entity));
        int language = position(text.language(), languages);
        texts.add(new Numbered(text, kind, entity, kind.weight(inPart), language));
        return texts.size() - 1;
    }

    /**
     * Texts of some languages, of entities of some types.
     *
     * @param wanted the languages
     * @param classes IRIs of classes of which the entity must have one; none for all entities
     * @return whether a text, by its number, is one of them
     */
    IntPredicate of(Languages wanted, Set<String> classes) {
        BitSet tags = where(languages, wanted::contain);
        BitSet types = where(typeSets, set -> classes.isEmpty() || !Collections.disjoint(set, classes));
        return number -> {
            Numbered text = texts.get(number);
            return tags.get(text.language()) && types.get(typesOfEntities.get(text.entity()));
        };
    }

    int entityCount() {
        return entities.size();
    }

    int textCount() {
        return texts.size();
    }

    String entity(int entity) {
        return entities.get(entity);
    }

    MatchedText text(int text) {
        return texts.get(text).text();
    }

    TextKind kind(int text) {
        return texts.get(text).kind();
    }

    int entityOf(int text) {
        return texts.get(text).entity();
    }

    float weight(int text) {
        return texts.get(text).weight();
    }

    /** The position of a value in a list, added if it is new. */
    private <T> int position(T value, List<T> values) {
        return positions.computeIfAbsent(value, added -> {
            values.add(value);
            return values.size() - 1;
        });
    }

    private static <T> BitSet where(List<T> values, Predicate<T> condition) {
        BitSet positions = new BitSet(values.size());
        for (int i = 0; i < values.size(); i++) {
            positions.set(i, condition.test(values.get(i)));
        }
        return positions;
    }
}
