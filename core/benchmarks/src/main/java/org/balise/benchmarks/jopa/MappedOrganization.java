package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.OWLClass;

/** An organization. */
@OWLClass(iri = "http://www.w3.org/ns/org#Organization")
public class MappedOrganization extends MappedBody {

    /** For JOPA, which sets the fields. */
    public MappedOrganization() {}
}
