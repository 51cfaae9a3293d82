package org.balise.fuseki.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Which functions a query may name by IRI, and which properties are no data but code (cases 19 to 24). */
final class AllowedCode {

    /** What a refusal tells the client. */
    static final List<String> FUNCTIONS = List.of("xsd: casts", "fn: without apply, concat, error, matches, replace");

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String FN = "http://www.w3.org/2005/xpath-functions#";

    // The first calls a function whose IRI is a value; those in the middle go round the limits on texts and patterns.
    private static final Set<String> REFUSED =
            Set.of(FN + "apply", FN + "concat", FN + "replace", FN + "matches", FN + "error");

    private static final List<String> CODE =
            List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/", "https://jena.apache.org/");

    private static final String MEMBER = "http://www.w3.org/2000/01/rdf-schema#member";

    private AllowedCode() {}

    static boolean allowsFunction(String iri) {
        return iri.startsWith(XSD) || (iri.startsWith(FN) && !REFUSED.contains(iri));
    }

    static boolean isComputed(String property) {
        return CODE.stream().anyMatch(property::startsWith)
                || (PropertyFunctionRegistry.get().isRegistered(property) && !property.equals(MEMBER));
    }
}
