package org.balise.fuseki.show;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Terms of the standards in words: the data do not name them, and their local names are English and technical. */
final class StandardTerms {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(RDF.getURI(), "rdf"),
            Map.entry(RDFS.getURI(), "rdfs"),
            Map.entry(OWL.getURI(), "owl"),
            Map.entry(SKOS.getURI(), "skos"),
            Map.entry(SHACL.getURI(), "sh"),
            Map.entry(XSD.getURI(), "xsd"),
            Map.entry(DCTerms.getURI(), "dcterms"),
            Map.entry("http://rdfs.org/ns/void#", "void"),
            Map.entry("http://www.w3.org/ns/sparql-service-description#", "sd"),
            Map.entry("https://schema.org/", "schema"),
            Map.entry("http://purl.org/vocab/vann/", "vann"));

    private final ResourceBundle names;

    /** In English or French; any other gives English. */
    StandardTerms(Locale locale) {
        this.names = ResourceBundle.getBundle(
                "org.balise.fuseki.show.terms", locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    Optional<String> name(String iri) {
        String local = Paths.localName(iri);
        String key = PREFIXES.get(iri.substring(0, iri.length() - local.length())) + "." + local;
        return names.containsKey(key) ? Optional.of(names.getString(key)) : Optional.empty();
    }
}
