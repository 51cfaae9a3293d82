package org.balise.fuseki.sparql;

import org.balise.fuseki.http.Refusal;

/**
 * A refusal from within an expression. It is an error, since the engine takes every exception in a filter for a condition that is
 * not met, and a refused query would have a wrong answer.
 */
final class RefusedValue extends Error {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedValue(Refusal refusal) {
        super(refusal.problem().type().slug(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
