package org.balise.model;

import java.util.List;

/** Who or what can take part in something: an initiative, a body, a post. A network is both a whole and a participant. */
public sealed interface Participant extends Entity permits Initiative, Organization, Post {

    @Override
    Id<? extends Participant> id();

    /**
     * Its name.
     *
     * @return {@code skos:prefLabel}
     */
    Text name();

    /**
     * What else is to be known.
     *
     * @return {@code skos:note}
     */
    Text note();

    /**
     * What it offers.
     *
     * @return {@code bal:offers}
     */
    List<Service> services();

    /**
     * The groups of people that it serves.
     *
     * @return {@code bal:servesClientele}
     */
    List<Clientele> clienteles();

    /**
     * How to reach it.
     *
     * @return {@code schema:contactPoint}
     */
    List<ContactPoint> contactPoints();

    /**
     * The telephone numbers of its own contact points, not those of its services.
     *
     * @return the numbers in E.164, each once, in the order of the contact points; {@code schema:telephone}
     */
    default List<String> telephones() {
        return contactPoints().stream()
                .flatMap(contact -> contact.telephone().values().stream())
                .distinct()
                .toList();
    }
}
