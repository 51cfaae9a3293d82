package org.balise.search;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.balise.vocabulary.Bal;

/** What a text is to its entity, and so how much it counts when it matches. */
enum TextKind {

    /** The name in use. */
    NAME(4, 1.5f),

    /** An acronym, a former name, a frequent misspelling. */
    OTHER_NAME(3, 1.5f),

    /** Any other text. */
    PROSE(1, 1);

    private static final Set<String> NAMES =
            Set.of(SKOS.prefLabel.getURI(), DCTerms.title.getURI(), RDFS.label.getURI(), SchemaDO.name.getURI());

    private static final Set<String> OTHER_NAMES =
            Set.of(SKOS.altLabel.getURI(), SKOS.hiddenLabel.getURI(), SchemaDO.alternateName.getURI(), Bal.FORMER_NAME);

    /** Those whose values are texts even without a language tag. */
    private static final Set<String> KNOWN_PROSE = Set.of(
            DCTerms.description.getURI(),
            SKOS.note.getURI(),
            SKOS.definition.getURI(),
            SKOS.scopeNote.getURI(),
            RDFS.comment.getURI(),
            SchemaDO.description.getURI(),
            Bal.SITUATION,
            Bal.PURPOSE);

    /** Where people are; never found by search, whoever may read it. */
    private static final Set<String> ADDRESSES = Set.of(
            SchemaDO.streetAddress.getURI(),
            SchemaDO.addressLocality.getURI(),
            SchemaDO.addressRegion.getURI(),
            SchemaDO.postalCode.getURI(),
            SchemaDO.postOfficeBoxNumber.getURI());

    private final float weight;
    private final float weightInPart;

    TextKind(float weight, float weightInPart) {
        this.weight = weight;
        this.weightInPart = weightInPart;
    }

    /**
     * The kind of a property's values.
     *
     * @param property the property's IRI
     * @param tagged whether the value has a language tag
     * @return the kind; empty if the value is not searched
     */
    static Optional<TextKind> of(String property, boolean tagged) {
        if (NAMES.contains(property)) {
            return Optional.of(NAME);
        }
        if (OTHER_NAMES.contains(property)) {
            return Optional.of(OTHER_NAME);
        }
        boolean searched = tagged ? !ADDRESSES.contains(property) : KNOWN_PROSE.contains(property);
        return searched ? Optional.of(PROSE) : Optional.empty();
    }

    /** How many times its score a match counts. */
    float weight(boolean inPart) {
        return inPart ? weightInPart : weight;
    }

    boolean isName() {
        return this != PROSE;
    }
}
