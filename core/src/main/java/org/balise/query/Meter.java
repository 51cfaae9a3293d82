package org.balise.query;

import java.util.Optional;
import java.util.OptionalInt;
import org.balise.problem.BudgetExceededException;
import org.balise.problem.StaleException;

/**
 * Counts the queries that one call sends to an engine and stops the one too many; holds them to one state of the data. For one
 * thread.
 */
public final class Meter {

    private final OptionalInt budget;
    private int used;
    private Optional<String> state = Optional.empty();

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
     * Notes the state that a query was answered from.
     *
     * @param mark the mark of the state
     * @throws StaleException if a query before was answered from another
     */
    public void see(String mark) {
        if (state.isPresent() && !state.get().equals(mark)) {
            throw new StaleException(state.get(), mark);
        }
        state = Optional.of(mark);
    }

    /**
     * The state that all queries so far were answered from.
     *
     * @return its mark; empty if none was noted
     */
    public Optional<String> seen() {
        return state;
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
