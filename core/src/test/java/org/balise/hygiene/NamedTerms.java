package org.balise.hygiene;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** The IRIs that a query names. */
final class NamedTerms {

    private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");

    private NamedTerms() {}

    static Set<String> of(String sparql) {
        Query query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_12);
        query.getPrefixMapping().clearNsPrefixMap();
        Set<String> iris = new TreeSet<>();
        Matcher matcher = IRI.matcher(query.serialize());
        while (matcher.find()) {
            iris.add(matcher.group(1));
        }
        return iris;
    }
}
