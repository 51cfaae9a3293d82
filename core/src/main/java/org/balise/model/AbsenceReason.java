package org.balise.model;

import org.balise.vocabulary.Bal;

/** Why a source gives no value: three answers, none of which is silence. */
public enum AbsenceReason {
    /** The source says that the property does not apply: {@code bal:notApplicable}. */
    NOT_APPLICABLE(Bal.NOT_APPLICABLE, "not applicable", "sans objet"),
    /** The source says that it has no information: {@code bal:notAvailable}. */
    NOT_AVAILABLE(Bal.NOT_AVAILABLE, "no information available", "aucune information disponible"),
    /** The source says that it has little information: {@code bal:limitedInformation}. */
    LIMITED_INFORMATION(Bal.LIMITED_INFORMATION, "limited information", "information limitée");

    private final String property;
    private final String english;
    private final String french;

    AbsenceReason(String property, String english, String french) {
        this.property = property;
        this.english = english;
        this.french = french;
    }

    /**
     * The RDF property that states the reason; its value is the property that has no value.
     *
     * @return an IRI
     */
    public String property() {
        return property;
    }

    /**
     * The reason in words.
     *
     * @return a few words in English and in French
     */
    public Text label() {
        return Text.bilingual(english, french);
    }
}
