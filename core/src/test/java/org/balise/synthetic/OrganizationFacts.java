package org.balise.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * An organization, or a unit within one.
 *
 * @param iri the organization or unit
 * @param name its name
 * @param kind its kind, a concept; empty when not stated
 * @param place where an organization is, or whose authority an authority is
 * @param units the units within it; a unit has none
 */
public record OrganizationFacts(
        String iri, NameFacts name, Optional<String> kind, String place, List<OrganizationFacts> units) {

    /**
     * An organization.
     *
     * @param iri the organization
     * @param name its name
     * @param kind its kind
     * @param place its place
     * @param units its units
     */
    public OrganizationFacts {
        units = List.copyOf(units);
    }
}
