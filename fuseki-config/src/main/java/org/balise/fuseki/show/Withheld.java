package org.balise.fuseki.show;

import java.util.List;
import java.util.Set;
import org.balise.model.Disclosure;
import org.balise.model.PostalAddress;
import org.balise.model.Ref;
import org.balise.query.Fact;
import org.balise.vocabulary.Schema;

/** What may be said of addresses. */
final class Withheld {

    private static final Set<String> PLACING =
            Set.of(Schema.STREET_ADDRESS, Schema.ADDRESS_LOCALITY, Schema.ADDRESS_REGION, Schema.POSTAL_CODE);

    private Withheld() {}

    /** Whether an address may be told, at least its area. */
    static boolean isTold(PostalAddress address) {
        List<String> stated = address.disclosure().values().stream()
                .map(Ref::id)
                .map(Object::toString)
                .toList();
        return !stated.isEmpty()
                && Set.of(Disclosure.PUBLIC.iri(), Disclosure.AREA_ONLY.iri()).containsAll(stated);
    }

    /** Whether a statement that is only reported places an address: nothing is known of whether it may be told. */
    static boolean isPlacing(Fact fact) {
        return PLACING.contains(fact.property().id().iri());
    }
}
