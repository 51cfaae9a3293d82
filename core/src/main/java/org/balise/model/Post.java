package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Org;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * A position that a person may hold, inside a body; an {@code org:Post}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param note what else is to be known; reads {@code skos:note}
 * @param postIn the bodies that it belongs to; reads {@code org:postIn}
 * @param heldBy who holds it; only those who speak for a body in public; reads {@code org:heldBy}
 * @param embeddedIn what it works inside, beside the body that it belongs to; reads {@code bal:embeddedIn}
 * @param partOf the initiatives that it is part of; reads {@code dcterms:isPartOf}
 * @param services what it offers; reads {@code bal:offers}
 * @param clienteles the groups of people that it serves; reads {@code bal:servesClientele}
 * @param contactPoints how to reach it; reads {@code schema:contactPoint}
 * @param rest what no other component reads
 */
@Denotes(Org.POST_CLASS)
public record Post(
        Id<Post> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.NOTE) Text note,
        @Reads(Org.POST_IN) List<Ref<Organization>> postIn,
        @Reads(Org.HELD_BY) List<Ref<Person>> heldBy,
        @Reads(Bal.EMBEDDED_IN) List<Ref<Participant>> embeddedIn,
        @Reads(Dcterms.IS_PART_OF) List<Ref<Initiative>> partOf,
        @Reads(Bal.OFFERS) List<Service> services,
        @Reads(Bal.SERVES_CLIENTELE) List<Clientele> clienteles,
        @Reads(Schema.CONTACT_POINT) List<ContactPoint> contactPoints,
        Rest rest)
        implements Participant {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param note what else is to be known
     * @param postIn the bodies that it belongs to
     * @param heldBy who holds it
     * @param embeddedIn what it works inside
     * @param partOf the initiatives that it is part of
     * @param services what it offers
     * @param clienteles the groups of people that it serves
     * @param contactPoints how to reach it
     * @param rest what no other component reads
     */
    public Post {
        postIn = Canonical.refs(postIn);
        heldBy = Canonical.refs(heldBy);
        embeddedIn = Canonical.refs(embeddedIn);
        partOf = Canonical.refs(partOf);
        services = Canonical.parts(services);
        clienteles = Canonical.parts(clienteles);
        contactPoints = Canonical.parts(contactPoints);
    }

    /**
     * The id of a post of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code safety-network-coordinator-edmonton}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Post> id(String slug) {
        return Id.below(Iris.ENTITIES + "post/", slug);
    }
}
