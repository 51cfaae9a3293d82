package org.balise.query;

import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.ServiceKind;
import org.balise.vocabulary.PopulationScheme;
import org.balise.vocabulary.ServiceKindScheme;

/** Fields of programmes; all those of initiatives are theirs too. */
public interface Programs extends Initiatives {

    /** The populations of any of its clienteles, for counting by population. To ask for one group that is several things at once use {@code CLIENTELES.any(...)}. */
    ConceptField<Program, Population> POPULATION =
            new ConceptField<>(CLIENTELES.then(Clienteles.POPULATION).path(), PopulationScheme.IRI);

    /** The kinds of any of its services. */
    ConceptField<Program, ServiceKind> SERVICE_KIND =
            new ConceptField<>(SERVICES.then(Services.KIND).path(), ServiceKindScheme.IRI);
}
