package org.balise.validation;

import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How much a problem weighs, as SHACL has it. */
public enum Severity {
    /** The data does not conform. */
    VIOLATION,
    /** The data conforms, yet something should be looked at. */
    WARNING,
    /** Worth knowing. */
    INFO;

    static Severity of(Node severity) {
        if (severity.equals(SHACL.Warning)) {
            return WARNING;
        }
        return severity.equals(SHACL.Info) ? INFO : VIOLATION;
    }

    Node node() {
        return switch (this) {
            case VIOLATION -> SHACL.Violation;
            case WARNING -> SHACL.Warning;
            case INFO -> SHACL.Info;
        };
    }
}
