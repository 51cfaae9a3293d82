package org.balise.fuseki.descriptions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.balise.fuseki.questions.BundledQuestions;
import org.balise.fuseki.questions.Question;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.Limits;
import org.balise.fuseki.sparql.SparqlModule;

/**
 * All that the descriptions tell. They are written from this and from nothing else, so that they cannot disagree.
 *
 * @param site what is served
 * @param limits what one query may ask for
 * @param statistics the figures of the data
 * @param prefixes the namespaces that are used, by prefix
 * @param questions the questions that can be asked by name
 * @param downloads the files with all statements of the release
 */
public record SiteModel(
        Site site,
        Limits limits,
        Statistics statistics,
        Map<String, String> prefixes,
        List<Question> questions,
        Downloads downloads) {

    /**
     * Reads and counts.
     *
     * @param site what is served
     * @param limits what one query may ask for
     * @param downloads the files with all statements of the release
     * @return the model
     */
    public static SiteModel of(Site site, Limits limits, Downloads downloads) {
        Statistics statistics = Statistics.of(site.data());
        List<Question> questions = BundledQuestions.all();
        Map<String, String> prefixes = KnownPrefixes.used(statistics, questions, schemes(site.data()));
        return new SiteModel(site, limits, statistics, prefixes, questions, downloads);
    }

    /**
     * An address of the server.
     *
     * @param path the path below the public address
     * @return the whole address
     */
    public String at(String path) {
        return site.address().at(path);
    }

    /** The address of a file with all statements. */
    String download(String name) {
        return at("dump/" + site.release().name() + "/" + name);
    }

    /** Where queries are sent. */
    String endpoint() {
        return at(SparqlModule.PATH.substring(1));
    }

    /** The documents that statements are taken from. */
    Stream<String> sources() {
        return statistics.graphs().stream().map(NamedGraph::source).flatMap(Optional::stream);
    }

    /** The namespaces of the terms that the data use. */
    Stream<String> vocabularies() {
        return KnownPrefixes.terms(statistics).map(KnownPrefixes::namespace).distinct();
    }

    /** What a namespace is called in the name of another thing. */
    String shortNamespace(String namespace) {
        return ShortNames.ofNamespace(namespace, prefixes);
    }

    /** A new graph with the prefixes. */
    Statements statements() {
        return new Statements(prefixes);
    }

    /** What a term is called in the name of another thing: its prefix and its end. */
    String shortName(String iri) {
        return ShortNames.of(iri, prefixes);
    }

    private static Stream<String> schemes(DatasetGraph data) {
        return (data.supportsTransactions() ? Txn.calculateRead(data, () -> found(data)) : found(data)).stream();
    }

    private static List<String> found(DatasetGraph data) {
        return data.getDefaultGraph()
                .find(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                .mapWith(triple -> triple.getSubject().toString())
                .toList();
    }
}
