package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.OWLClass;

/** A unit of an organization. */
@OWLClass(iri = "http://www.w3.org/ns/org#OrganizationalUnit")
public class MappedUnit extends MappedBody {

    /** For JOPA, which sets the fields. */
    public MappedUnit() {}
}
