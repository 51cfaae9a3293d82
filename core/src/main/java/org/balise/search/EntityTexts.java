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
import org.apache.lucene.util.ArrayUtil;

/** All searched texts of a catalogue, numbered, and the entities they belong to, numbered too. Filled once, then read only. */
final class EntityTexts {

    private final List<MatchedText> texts = new ArrayList<>();
    private final List<TextKind> kinds = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private final List<Set<String>> typeSets = new ArrayList<>();

    // What each hit of a search asks for, of up to millions, lies close together.
    private int[] entityOfText = {};
    private float[] weightOfText = {};
    private int[] languageOfText = {};
    private int[] typesOfEntity = {};
    private final Map<Object, Integer> positions = new HashMap<>();

    /**
     * Adds an entity.
     *
     * @param iri its IRI
     * @param classes the IRIs of its classes
     * @return its number
     */
    int addEntity(String iri, Set<String> classes) {
        int entity = entities.size();
        entities.add(iri);
        typesOfEntity = ArrayUtil.grow(typesOfEntity, entity + 1);
        typesOfEntity[entity] = position(Set.copyOf(classes), typeSets);
        return entity;
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
        int number = texts.size();
        texts.add(text);
        kinds.add(kind);
        entityOfText = ArrayUtil.grow(entityOfText, number + 1);
        weightOfText = ArrayUtil.grow(weightOfText, number + 1);
        languageOfText = ArrayUtil.grow(languageOfText, number + 1);
        entityOfText[number] = entity;
        weightOfText[number] = kind.weight(!text.subject().equals(entities.get(entity)));
        languageOfText[number] = position(text.language(), languages);
        return number;
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
        return text -> tags.get(languageOfText[text]) && types.get(typesOfEntity[entityOfText[text]]);
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
        return texts.get(text);
    }

    TextKind kind(int text) {
        return kinds.get(text);
    }

    int entityOf(int text) {
        return entityOfText[text];
    }

    float weight(int text) {
        return weightOfText[text];
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
