package org.balise.fuseki.show;

import java.util.List;
import java.util.Optional;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.model.Value;
import org.balise.query.Discrepancies;
import org.balise.query.Fact;
import org.balise.query.Kind;
import org.balise.query.View;

/** Tells of entities in the words of one reader; what is withheld is not told. Its texts are read by {@link Marked}. */
public final class EntityInWords {

    private final View view;
    private final ValueWords values;
    private final Headings headings;
    private final Reasons reasons;
    private final FieldItems names;
    private final EntityOutline outline;

    /**
     * The words of one reader.
     *
     * @param view how the reader looks at the catalogue: names are in its languages
     * @param words the phrases around them
     * @param evidence whether to say of each value why it is in the catalogue
     */
    public EntityInWords(View view, Words words, boolean evidence) {
        this.view = view;
        this.values = new ValueWords(view, words);
        this.headings = new Headings(values);
        this.reasons = new Reasons(view, words, evidence);
        this.outline = new EntityOutline(values, words, reasons);
        this.names = new FieldItems(values, words, reasons, part -> Item.of(""));
    }

    /**
     * What an entity is called.
     *
     * @param entity an entity
     * @return its name; its path if it has none
     */
    public String title(Entity entity) {
        Text name = Headings.name(entity);
        return name.isEmpty() ? Paths.of(entity.id().iri()) : values.text(name);
    }

    /**
     * Why an entity is called so.
     *
     * @param entity an entity
     * @return one line for each document
     */
    public List<String> titleReasons(Entity entity) {
        return names.name(entity, Headings.name(entity));
    }

    /**
     * What kind of thing an entity is.
     *
     * @param entity an entity
     * @return the names of its classes
     */
    public String kind(Entity entity) {
        return headings.kind(entity);
    }

    /**
     * What is said of an entity.
     *
     * @param entity an entity
     * @return its fields, in the order of its record
     */
    public List<Entry> fields(Entity entity) {
        return outline.of(entity);
    }

    /**
     * Where the sources do not agree about an entity.
     *
     * @param entity an entity
     * @return one entry for each discrepancy
     */
    public List<Entry> discrepancies(Entity entity) {
        return view
                .all(Kind.DISCREPANCY)
                .where(Discrepancies.CONCERNS.is(Id.of(entity.id().iri())))
                .stream()
                .map(found -> new Entry(
                        headings.kind(found),
                        List.of(Item.of(values.ref(new Ref<>(found.id(), Headings.name(found)))))))
                .toList();
    }

    /**
     * What a source only reports of an entity and its parts.
     *
     * @param entity an entity
     * @return one entry for each statement
     */
    public List<Entry> reported(Entity entity) {
        return reasons.reported(entity.id().iri()).stream()
                .filter(fact -> !Withheld.isPlacing(fact))
                .map(fact -> reported(entity, fact))
                .toList();
    }

    /**
     * The entity that a part belongs to.
     *
     * @param part an entity
     * @return its name and path; nothing if the entity is no part
     */
    public Optional<String> owner(Entity part) {
        return part.id().isPart() ? view.find(part.id().owner()).map(this::named) : Optional.empty();
    }

    /**
     * The name of a class or property.
     *
     * @param iri its IRI
     * @return its name; the end of the IRI if it has none
     */
    public String term(String iri) {
        return values.term(iri);
    }

    /**
     * A value of a statement.
     *
     * @param value the value
     * @return the text, or the name of the thing
     */
    public String value(Value value) {
        return values.value(value, Text.none());
    }

    private String named(Entity owner) {
        Text name = Headings.name(owner);
        String path = Paths.of(owner.id().iri());
        return name.isEmpty() ? path : values.text(name) + " " + Ink.faint("[" + path + "]");
    }

    private Entry reported(Entity entity, Fact fact) {
        String value = values.value(fact.value(), fact.valueLabel());
        boolean own = fact.subject().iri().equals(entity.id().iri());
        String about = own ? "" : " " + Ink.faint("[" + Paths.tag(fact.subject().iri()) + "]");
        return new Entry(values.term(fact.property().id().iri()), List.of(Item.of(value + about, reasons.lines(fact))));
    }
}
