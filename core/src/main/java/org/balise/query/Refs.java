package org.balise.query;

import java.util.Map;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Text;

/** References by IRI, with one for whatever has no name. */
final class Refs {

    private Refs() {}

    static Ref<?> of(Map<String, Ref<?>> refs, String iri) {
        Ref<?> known = refs.get(iri);
        return known == null ? new Ref<>(Id.of(iri), Text.none()) : known;
    }
}
