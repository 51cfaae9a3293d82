package org.balise.store;

import java.util.EnumSet;
import java.util.Set;
import org.balise.problem.Capability;
import org.balise.problem.EndpointException;
import org.balise.sparql.Capabilities;
import org.balise.sparql.Consistency;
import org.balise.sparql.EvidenceForm;

/** Finds out what an endpoint has: one short {@code ASK} for each thing, all in SPARQL 1.1 but the one for triple terms. */
final class EndpointProbe {

    private static final String PREFIXES = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    /** Few, and spread over the graphs: each source in a graph of its own, the terms of the ontology in another. */
    private static final String LANDMARKS = """
            { ?mark a bal:Source . BIND(bal:Source AS ?kind) } UNION
            { VALUES ?mark { bal:Source bal:Program } ?mark a owl:Class . BIND(owl:Class AS ?kind) }""";

    private final SparqlClient client;
    private final String backend;

    EndpointProbe(SparqlClient client, EndpointAddress address) {
        this.client = client;
        this.backend = address.toString();
    }

    Capabilities capabilities() {
        boolean visible = ask(LANDMARKS);
        if (!visible && !ask("GRAPH ?graph { " + LANDMARKS + " }")) {
            throw new EndpointException(
                    200,
                    backend + " answers, but has no catalogue: no bal:Source and no bal:Program in any graph",
                    null);
        }
        Set<Capability> present = EnumSet.noneOf(Capability.class);
        add(present, Capability.UNION_DEFAULT_GRAPH, visible && !hidden());
        add(present, Capability.NAMED_GRAPHS, ask("GRAPH ?graph { ?source a bal:Source }"));
        derived(present, Capability.PLACE_CLOSURE, "?a geo:sfWithin ?b", "?a schema:containedInPlace ?b");
        derived(present, Capability.CONCEPT_CLOSURE, "?a skos:broaderTransitive ?b", "?a skos:broader ?b");
        derived(present, Capability.SUPERCLASS_TYPES, "?a a bal:Program, bal:Initiative", "?a a bal:Program");
        derived(present, Capability.DATE_BOUNDS, "?a bal:startedEarliest ?b", "?a bal:started ?b");
        Consistency consistency = ask("?thing bal:sha256|dcat:version ?mark") ? Consistency.MARKED : Consistency.NONE;
        return new Capabilities(backend, evidence(), consistency, present);
    }

    private boolean hidden() {
        return ask("GRAPH ?graph { " + LANDMARKS + " } FILTER NOT EXISTS { ?mark a ?kind }");
    }

    /** What is derived is there, or there is nothing to derive it from. */
    private void derived(Set<Capability> present, Capability capability, String derived, String given) {
        add(present, capability, ask(derived) || !ask(given));
    }

    private EvidenceForm evidence() {
        if (hasTripleTerms()) {
            return EvidenceForm.TRIPLE_TERMS;
        }
        return ask("?statement a rdf:Statement ; prov:wasQuotedFrom ?passage")
                ? EvidenceForm.CLASSIC_REIFICATION
                : EvidenceForm.NONE;
    }

    /** An engine that does not know the syntax refuses it, with a status of its own choice. */
    private boolean hasTripleTerms() {
        try {
            return ask("?reifier rdf:reifies <<( ?s ?p ?o )>>");
        } catch (EndpointException e) {
            if (e.isPassing()) {
                throw e;
            }
            return false;
        }
    }

    private boolean ask(String pattern) {
        return client.ask(PREFIXES + "ASK { " + pattern + " }");
    }

    private static void add(Set<Capability> present, Capability capability, boolean there) {
        if (there) {
            present.add(capability);
        }
    }
}
