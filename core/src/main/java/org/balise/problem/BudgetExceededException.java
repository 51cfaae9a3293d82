package org.balise.problem;

import java.io.Serial;

/** A call needs more queries than its budget. The query beyond the budget was not sent. */
public final class BudgetExceededException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The most queries allowed. */
    private final int budget;

    /**
     * An error about a budget.
     *
     * @param budget the most queries allowed
     */
    public BudgetExceededException(int budget) {
        super(
                "one more query would exceed the budget of " + budget + " for this call; allow more, or fetch less",
                null);
        this.budget = budget;
    }

    /**
     * The budget.
     *
     * @return the most queries allowed
     */
    public int budget() {
        return budget;
    }
}
