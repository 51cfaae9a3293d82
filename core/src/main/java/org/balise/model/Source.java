package org.balise.model;

import java.time.LocalDate;
import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/**
 * A document, as received, from which statements are taken; a {@code bal:Source}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param title its title; reads {@code dcterms:title}
 * @param publishers who published it; reads {@code dcterms:publisher}
 * @param languages the tags of the languages in which it is written; reads {@code dcterms:language}
 * @param modified the day on which it was last changed; reads {@code dcterms:modified}
 * @param partOf the works that it is part of; reads {@code dcterms:isPartOf}
 * @param references what it refers to; reads {@code dcterms:references}
 * @param note what else is to be known; reads {@code skos:note}
 * @param characterCount the length of its text in characters (code points); reads {@code bal:characterCount}
 * @param fileName the name of the file that keeps its text; reads {@code bal:fileName}
 * @param sha256 the SHA-256 of the bytes of its text, in lower-case hexadecimal digits; reads {@code bal:sha256}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.SOURCE, within = "http://www.w3.org/ns/prov#Entity")
public record Source(
        Id<Source> id,
        @Reads(Dcterms.TITLE) Text title,
        @Reads(Dcterms.PUBLISHER) List<Ref<Organization>> publishers,
        @Reads(Dcterms.LANGUAGE) List<String> languages,
        @Reads(Dcterms.MODIFIED) Stated<LocalDate> modified,
        @Reads(Dcterms.IS_PART_OF) List<Ref<Publication>> partOf,
        @Reads(Dcterms.REFERENCES) List<Ref<Entity>> references,
        @Reads(Skos.NOTE) Text note,
        @Reads(Bal.CHARACTER_COUNT) Stated<Long> characterCount,
        @Reads(Bal.FILE_NAME) Stated<String> fileName,
        @Reads(Bal.SHA256) Stated<String> sha256,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param title its title
     * @param publishers who published it
     * @param languages the tags of the languages in which it is written
     * @param modified the day on which it was last changed
     * @param partOf the works that it is part of
     * @param references what it refers to
     * @param note what else is to be known
     * @param characterCount the length of its text in characters
     * @param fileName the name of the file that keeps its text
     * @param sha256 the SHA-256 of the bytes of its text
     * @param rest what no other component reads
     */
    public Source {
        publishers = Canonical.refs(publishers);
        languages = Canonical.strings(languages);
        partOf = Canonical.refs(partOf);
        references = Canonical.refs(references);
    }

    /**
     * The id of a source document of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code alert-safety-network}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Source> id(String slug) {
        return Id.below(Iris.ENTITIES + "source/", slug);
    }
}
