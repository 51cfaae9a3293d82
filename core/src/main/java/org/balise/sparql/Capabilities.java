package org.balise.sparql;

import java.util.EnumSet;
import java.util.Set;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;

/**
 * What an endpoint has and lacks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param backend which endpoint, in words for a message: {@code the catalogue in memory}, an address
 * @param evidence how passages attest statements there
 * @param consistency how several reads are known to see one state
 * @param present everything that is there; what follows from the other components is added to it
 */
public record Capabilities(String backend, EvidenceForm evidence, Consistency consistency, Set<Capability> present) {

    /**
     * The capabilities of an endpoint.
     *
     * @param backend which endpoint, in words for a message
     * @param evidence how passages attest statements there
     * @param consistency how several reads are known to see one state
     * @param present what else is there
     */
    public Capabilities {
        Set<Capability> all = EnumSet.noneOf(Capability.class);
        all.addAll(present);
        set(all, Capability.TRIPLE_TERMS, evidence == EvidenceForm.TRIPLE_TERMS);
        set(all, Capability.EVIDENCE, evidence != EvidenceForm.NONE);
        set(all, Capability.CONSISTENT_READS, consistency != Consistency.NONE);
        present = Set.copyOf(all);
    }

    /**
     * Those of a dataset that is here and was made by this library: nothing is missing.
     *
     * @param backend which dataset, in words for a message
     * @return all capabilities
     */
    public static Capabilities complete(String backend) {
        return new Capabilities(
                backend, EvidenceForm.TRIPLE_TERMS, Consistency.SNAPSHOT, EnumSet.allOf(Capability.class));
    }

    /**
     * Whether something is there.
     *
     * @param capability what is asked about
     * @return whether the endpoint has it
     */
    public boolean has(Capability capability) {
        return present.contains(capability);
    }

    /**
     * Demands something; to be called before an answer that would differ without it.
     *
     * @param needed what must be there
     * @throws CapabilityException if the endpoint lacks it; names the first that is missing
     */
    public void require(Capability... needed) {
        for (Capability capability : needed) {
            if (!has(capability)) {
                throw new CapabilityException(capability, backend);
            }
        }
    }

    private static void set(Set<Capability> all, Capability capability, boolean there) {
        if (there) {
            all.add(capability);
        } else {
            all.remove(capability);
        }
    }
}
