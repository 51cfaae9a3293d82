package org.balise.query;

import org.balise.model.Organization;
import org.balise.model.OrganizationKind;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Org;
import org.balise.vocabulary.OrganizationKindScheme;

/** Fields of organizations and their units. */
public interface Organizations extends Participants {

    /** What kind of organization it is: {@code bal:organizationKind}. */
    ConceptField<Organization, OrganizationKind> KIND =
            new ConceptField<>(Path.of(Bal.ORGANIZATION_KIND), OrganizationKindScheme.IRI);

    /** The organization a unit belongs to: {@code org:unitOf}. */
    EntityField<Organization, Organization> UNIT_OF = new EntityField<>(Path.of(Org.UNIT_OF));

    /** Names used before the present one: {@code bal:formerName}. */
    TextField<Organization> FORMER_NAME = new TextField<>(Path.of(Bal.FORMER_NAME));
}
