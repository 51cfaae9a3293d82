package org.balise.fuseki.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.balise.model.Denotes;
import org.balise.model.Entity;
import org.balise.model.Text;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/** What entities and parts are called, and what kind of thing they are. */
final class Headings {

    static final Set<String> NAMES = Set.of(Skos.PREF_LABEL, Dcterms.TITLE);

    private final ValueWords values;

    Headings(ValueWords values) {
        this.values = values;
    }

    /** The name or title; none if there is none. */
    static Text name(Entity entity) {
        return Fields.of((Record) entity).stream()
                .filter(field -> NAMES.contains(field.property()) && field.value() instanceof Text)
                .map(field -> (Text) field.value())
                .findFirst()
                .orElseGet(Text::none);
    }

    /**
     * The classes' names; a class that is below the record's own, and known to be, goes for it. Classes without a name are those
     * of other ontologies that ours are aligned with.
     */
    String kind(Entity entity) {
        Set<String> more = entity.rest().types();
        Denotes own = entity.getClass().getAnnotation(Denotes.class);
        List<String> kinds = new ArrayList<>();
        if (own != null && Set.of(own.including()).stream().noneMatch(more::contains)) {
            kinds.add(values.term(own.value()));
        }
        more.stream().filter(values::hasName).map(values::term).forEach(kinds::add);
        return String.join(", ", kinds);
    }
}
