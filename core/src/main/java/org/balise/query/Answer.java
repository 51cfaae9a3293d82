package org.balise.query;

/** What can be said of an entity and a criterion: three answers, not two. */
public enum Answer {
    /** The sources say what the criterion asks. */
    YES,
    /** The sources say something else. */
    NO,
    /** The sources say nothing on it, or nothing precise enough. */
    UNDETERMINED;

    /**
     * The answer to the opposite.
     *
     * @return no for yes, yes for no; what is undetermined stays so
     */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
