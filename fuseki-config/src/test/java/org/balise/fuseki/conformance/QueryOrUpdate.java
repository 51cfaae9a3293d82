package org.balise.fuseki.conformance;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.balise.fuseki.http.RequestBody;
import org.balise.fuseki.sparql.SafeQuery;

/**
 * Both halves of the protocol at one address. All that is no update by POST meets the rules of the public server, so that Fuseki, which
 * would choose between two operations by itself, refuses nothing in their place.
 */
final class QueryOrUpdate extends ActionService {

    private final SafeQuery query;
    private final SPARQL_Update update = new SPARQL_Update();

    QueryOrUpdate(SafeQuery query) {
        this.query = query;
    }

    @Override
    public void execGet(HttpAction action) {
        query.execGet(action);
    }

    @Override
    public void execHead(HttpAction action) {
        query.execHead(action);
    }

    @Override
    public void execPost(HttpAction action) {
        if (isUpdate(action.getRequest())) {
            update.execPost(action);
        } else {
            query.execPost(action);
        }
    }

    @Override
    public void execOptions(HttpAction action) {
        query.execOptions(action);
    }

    @Override
    public void validate(HttpAction action) {
        // Whichever of the two runs does it.
    }

    @Override
    public void execute(HttpAction action) {
        throw new IllegalStateException("One of the two runs, under its own life cycle");
    }

    private static boolean isUpdate(HttpServletRequest request) {
        String type = RequestBody.mediaType(request).orElse("");
        return type.equals("application/sparql-update")
                || (type.equals(FormFilter.FORM) && request.getParameter("update") != null);
    }
}
