package org.balise.fuseki.results;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;

/** Terms for people: IRIs with their prefix or relative to the catalogue, texts without quotation marks, no datatypes. */
final class ShortTerms {

    private static final String BASE = "https://w3id.org/balise/";
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])?");

    private final Map<String, String> prefixes;

    ShortTerms(PrefixMapping prefixes) {
        this.prefixes = prefixes.getNsPrefixMap();
    }

    String text(Node term) {
        if (term.isURI()) {
            return iri(term.getURI());
        }
        if (term.isLiteral()) {
            String language = term.getLiteralLanguage();
            return language.isEmpty() ? term.getLiteralLexicalForm() : term.getLiteralLexicalForm() + " @" + language;
        }
        if (term.isTripleTerm()) {
            Triple triple = term.getTriple();
            return "<<( " + text(triple.getSubject()) + " " + text(triple.getPredicate()) + " "
                    + text(triple.getObject()) + " )>>";
        }
        return TermText.exact(term);
    }

    private String iri(String iri) {
        String best = "";
        int length = 0;
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String namespace = prefix.getValue();
            boolean fits = iri.startsWith(namespace)
                    && LOCAL.matcher(iri.substring(namespace.length())).matches();
            if (fits && namespace.length() > length) {
                best = prefix.getKey() + ":" + iri.substring(namespace.length());
                length = namespace.length();
            }
        }
        if (!best.isEmpty()) {
            return best;
        }
        return iri.startsWith(BASE) && iri.length() > BASE.length()
                ? "<" + iri.substring(BASE.length()) + ">"
                : "<" + iri + ">";
    }
}
