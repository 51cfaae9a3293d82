package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * A way to reach someone, with what it is for; a {@code schema:ContactPoint}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param functions what it is for; reads {@code bal:contactFunction}
 * @param telephone the number in E.164, such as {@code +18002228477}; reads {@code schema:telephone}
 * @param telephoneAsPrinted the number as the source prints it; reads {@code bal:telephoneAsPrinted}
 * @param extension what to ask for after the number; reads {@code bal:extension}
 * @param shortCode a number such as 211 that is dialled without an area code; reads {@code bal:shortCode}
 * @param email the e-mail address; reads {@code schema:email}
 * @param urls its websites; reads {@code schema:url}
 * @param anonymous whether who calls may stay unnamed; reads {@code bal:anonymous}
 * @param areasServed the places whose people it serves; reads {@code schema:areaServed}
 * @param clienteles the groups of people that it serves; reads {@code bal:servesClientele}
 * @param note what else is to be known; reads {@code skos:note}
 * @param rest what no other component reads
 */
@Denotes(Schema.CONTACT_POINT_CLASS)
public record ContactPoint(
        Id<ContactPoint> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Bal.CONTACT_FUNCTION) List<Ref<ContactFunction>> functions,
        @Reads(Schema.TELEPHONE) Stated<String> telephone,
        @Reads(Bal.TELEPHONE_AS_PRINTED) Stated<String> telephoneAsPrinted,
        @Reads(Bal.EXTENSION) Stated<String> extension,
        @Reads(Bal.SHORT_CODE) Stated<String> shortCode,
        @Reads(Schema.EMAIL) Stated<String> email,
        @Reads(Schema.URL) List<String> urls,
        @Reads(Bal.ANONYMOUS) Stated<Boolean> anonymous,
        @Reads(Schema.AREA_SERVED) List<Ref<Place>> areasServed,
        @Reads(Bal.SERVES_CLIENTELE) List<Clientele> clienteles,
        @Reads(Skos.NOTE) Text note,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param functions what it is for
     * @param telephone the number in E.164
     * @param telephoneAsPrinted the number as the source prints it
     * @param extension what to ask for after the number
     * @param shortCode a number such as 211 that is dialled without an area code
     * @param email the e-mail address
     * @param urls its websites
     * @param anonymous whether who calls may stay unnamed
     * @param areasServed the places whose people it serves
     * @param clienteles the groups of people that it serves
     * @param note what else is to be known
     * @param rest what no other component reads
     */
    public ContactPoint {
        functions = Canonical.refs(functions);
        urls = Canonical.strings(urls);
        areasServed = Canonical.refs(areasServed);
        clienteles = Canonical.parts(clienteles);
    }

    /**
     * The id of a contact point of nobody in particular of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code 211}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<ContactPoint> id(String slug) {
        return Id.below(Iris.ENTITIES + "contact/", slug);
    }
}
