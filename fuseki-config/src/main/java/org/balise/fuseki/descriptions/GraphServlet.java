package org.balise.fuseki.descriptions;

import java.util.List;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.OfferedFormats;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.results.GraphDocument;
import org.balise.fuseki.results.GraphFormat;

/** One description at one address, in the format asked for. */
final class GraphServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;

    private final transient GraphDocument document;

    GraphServlet(GraphDocument document) {
        this.document = document;
    }

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of(OfferedFormats.PARAMETER));
        return document.as(GraphFormat.offered().best(asked));
    }
}
