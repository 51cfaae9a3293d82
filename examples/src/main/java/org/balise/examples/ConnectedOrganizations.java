package org.balise.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.balise.Catalogue;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Participant;
import org.balise.query.Connection;
import org.balise.query.Hop;
import org.balise.query.Kind;
import org.balise.query.View;

/** Tells which organizations are connected with one, directly or through what both take part in, and by which way. */
public final class ConnectedOrganizations {

    private ConnectedOrganizations() {}

    /**
     * Prints the organizations around Ottawa Victim Services.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            for (var connection : around(catalogue.view(), Organization.id("ottawa-victim-services"))) {
                System.out.println(way(connection));
            }
        }
    }

    static List<Connection<Organization>> around(View view, Id<? extends Participant> start) {
        return view.connections(start, Kind.ORGANIZATION, 2);
    }

    /** The way to it, each relation as it reads. */
    static String way(Connection<?> connection) {
        return connection.path().stream().map(Hop::toString).collect(Collectors.joining("; "));
    }
}
