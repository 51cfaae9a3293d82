package org.balise.model;

import java.util.List;
import java.util.Set;

/** How much of an address may stand in a record. Where sources differ or say nothing, the least. */
final class Disclosed {

    private static final Set<Id<Disclosure>> AREA = Set.of(Disclosure.PUBLIC, Disclosure.AREA_ONLY);

    private Disclosed() {}

    static boolean whole(Stated<Ref<Disclosure>> disclosure) {
        return allIn(disclosure, Set.of(Disclosure.PUBLIC));
    }

    static boolean area(Stated<Ref<Disclosure>> disclosure) {
        return allIn(disclosure, AREA);
    }

    private static boolean allIn(Stated<Ref<Disclosure>> disclosure, Set<Id<Disclosure>> allowed) {
        List<Ref<Disclosure>> stated = disclosure.values();
        return !stated.isEmpty() && stated.stream().map(Ref::id).allMatch(allowed::contains);
    }
}
