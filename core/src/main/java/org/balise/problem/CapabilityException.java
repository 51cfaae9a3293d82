package org.balise.problem;

import java.io.Serial;

/** A backend lacks what an answer needs. Nothing was answered: an answer without it would quietly differ. */
public final class CapabilityException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is missing. */
    private final Capability capability;

    /**
     * An error about what is missing.
     *
     * @param capability what is missing
     * @param backend which backend lacks it, such as its address
     */
    public CapabilityException(Capability capability, String backend) {
        super(backend + " lacks " + capability.meaning() + " [" + capability + "], which this call needs", null);
        this.capability = capability;
    }

    /**
     * What is missing.
     *
     * @return the capability
     */
    public Capability capability() {
        return capability;
    }
}
