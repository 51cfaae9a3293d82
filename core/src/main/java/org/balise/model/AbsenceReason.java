package org.balise.model;

import org.balise.vocabulary.Bal;

/** Why a source gives no value: three answers, none of which is silence. */
public enum AbsenceReason {
    /** The source says that the property does not apply: {@code bal:notApplicable}. */
    NOT_APPLICABLE(Bal.NOT_APPLICABLE),
    /** The source says that it has no information: {@code bal:notAvailable}. */
    NOT_AVAILABLE(Bal.NOT_AVAILABLE),
    /** The source says that it has little information: {@code bal:limitedInformation}. */
    LIMITED_INFORMATION(Bal.LIMITED_INFORMATION);

    private final String property;

    AbsenceReason(String property) {
        this.property = property;
    }

    /**
     * The RDF property that states the reason; its value is the property that has no value.
     *
     * @return an IRI
     */
    public String property() {
        return property;
    }
}
