package org.balise.examples;

import org.balise.Catalogue;
import org.balise.model.Place;
import org.balise.model.Program;
import org.balise.query.Criteria;
import org.balise.query.Explanation;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.View;

/** Puts one pattern in SPARQL into a typed query, and shows the SPARQL of any typed query. */
public final class SparqlBesideTypes {

    private SparqlBesideTypes() {}

    /**
     * Prints the programmes in Manitoba that someone was trained for, and the same query in SPARQL.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            trained(catalogue.view()).page(20).certain().forEach(program -> System.out.println(program.name()));
            System.out.println(explained(catalogue.view()));
        }
    }

    static Query<Program> trained(View view) {
        return view.programs()
                .where(Programs.PLACE.within(Place.id("ca-mb")))
                .where(Criteria.sparql("?this bal:hasMilestone / bal:hasParticipation ?someone ."
                        + " ?someone bal:role <https://w3id.org/balise/vocab/role/trainee>"));
    }

    static Explanation explained(View view) {
        return trained(view).explain();
    }
}
