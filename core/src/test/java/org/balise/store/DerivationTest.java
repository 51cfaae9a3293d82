package org.balise.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.balise.rdf.RdfFile;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final String PREFIXES = """
            @prefix : <https://example.org/> .
            @prefix bal: <https://w3id.org/balise/def/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix schema: <https://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    @Test
    void typesByEverySuperclass() {
        assertThat(derived(new SuperclassTypes(), ":A rdfs:subClassOf :B . :B rdfs:subClassOf :C . :x a :A ."))
                .isEqualTo(triples(":x a :B, :C ."));
    }

    @Test
    void putsAPlaceWithinItselfAndAllThatContainIt() {
        assertThat(derived(new PlaceClosure(), """
                :town a bal:Place ; schema:containedInPlace :province .
                :province schema:containedInPlace :country ."""))
                .isEqualTo(triples(":town geo:sfWithin :town, :province, :country ."));
    }

    @Test
    void closesBroaderWithoutTheConceptItself() {
        assertThat(derived(new BroaderClosure(), ":a skos:broader :b . :b skos:broader :c ."))
                .isEqualTo(triples(":a skos:broaderTransitive :b, :c . :b skos:broaderTransitive :c ."));
    }

    @Test
    void endsOnCycles() {
        assertThat(derived(new BroaderClosure(), ":a skos:broader :b . :b skos:broader :a ."))
                .isEqualTo(triples(":a skos:broaderTransitive :a, :b . :b skos:broaderTransitive :a, :b ."));
    }

    @Test
    void boundsEveryDateOfOurProperties() {
        assertThat(derived(new DateBounds(), """
                :x bal:started "2022-23"^^edtf:EDTF ; schema:date "2022"^^edtf:EDTF ; bal:note "2022" .""")).isEqualTo(triples("""
                :x bal:startedEarliest "2022-09-01"^^xsd:date ; bal:startedLatest "2022-12-21"^^xsd:date ."""));
    }

    @Test
    void describesEachPassageOnce() {
        String passage = "https://w3id.org/balise/id/source/s#char=3,9";
        assertThat(derived(new PassageProperties(Map.of(passage, "abc")), """
                :x :p 1 ~ <id/source/s#char=3,9> ; :q 2 ~ <id/source/s#char=3,9> ~ :editors .""")).isEqualTo(triples("""
                <id/source/s#char=3,9> a bal:Passage ;
                    bal:inSource <id/source/s> ; bal:startsAt 3 ; bal:endsAt 9 ; bal:digest "abc" ."""));
    }

    @Test
    void describesAPassageThatIsOnlyCompared() {
        assertThat(derived(new PassageProperties(Map.of()), ":d bal:compares <id/source/s#char=3,9> ."))
                .isEqualTo(triples("""
                <id/source/s#char=3,9> a bal:Passage ;
                    bal:inSource <id/source/s> ; bal:startsAt 3 ; bal:endsAt 9 ."""));
    }

    private static Set<Triple> derived(Derivation derivation, String turtle) {
        Graph union = new GraphMem2Fast();
        triples(turtle).forEach(union::add);
        Graph derived = new GraphMem2Fast();
        derivation.derive(union, derived::add);
        return derived.find().toSet();
    }

    private static Set<Triple> triples(String turtle) {
        RdfFile file = RdfFile.parse("case.ttl", PREFIXES + turtle);
        assertThat(file.problems()).isEmpty();
        return file.quads().stream().map(quad -> quad.quad().asTriple()).collect(Collectors.toSet());
    }
}
