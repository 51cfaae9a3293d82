package org.balise.query;

import java.util.OptionalInt;
import org.balise.problem.BudgetExceededException;

/** Counts the queries that one call sends to an engine, and stops the one too many. For one thread. */
public final class Meter {

    private final OptionalInt budget;
    private int used;

    /**
     * A meter at zero.
     *
     * @param budget the most queries allowed; empty for any number
     */
    public Meter(OptionalInt budget) {
        this.budget = budget;
    }

    /**
     * Counts one query, before it is sent.
     *
     * @throws BudgetExceededException if it is one too many
     */
    public void spend() {
        if (budget.isPresent() && used >= budget.getAsInt()) {
            throw new BudgetExceededException(budget.getAsInt());
        }
        used++;
    }

    /**
     * How many were counted.
     *
     * @return the number
     */
    public int used() {
        return used;
    }
}
