package org.balise.fuseki.http;

/** Ends a request with a problem. Without a stack trace: being refused is an answer like others, and attackers ask often. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * A refusal for this reason.
     *
     * @param problem what the client is told
     */
    public Refusal(Problem problem) {
        super(problem.type().slug(), null, false, false);
        this.problem = problem;
    }

    /**
     * A refusal for a reason without facts of its own.
     *
     * @param type what kind of problem it is
     */
    public Refusal(ProblemType type) {
        this(Problem.of(type));
    }

    /**
     * A refusal for a reason with one fact.
     *
     * @param type what kind of problem it is
     * @param name the name of the fact
     * @param value a number, text, or list of texts
     */
    public Refusal(ProblemType type, String name, Object value) {
        this(Problem.of(type, name, value));
    }

    /**
     * What the client is told.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
