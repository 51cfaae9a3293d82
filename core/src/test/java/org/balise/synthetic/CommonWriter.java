package org.balise.synthetic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.balise.rdf.Namespaces;
import org.balise.vocabulary.Bal;

/** Writes the graphs that all others refer to: kinds of editorial work, places, authorities. */
final class CommonWriter {

    static final String EDITORIAL = "synthetic-editorial";
    static final String GAZETTEER = "synthetic-gazetteer";
    static final String AUTHORITIES = "synthetic-authorities";

    private static final String CONTAINED_IN = "https://schema.org/containedInPlace";

    /** Named as the editorial work of the bundled catalogue is, so that both may stand in one. */
    private static final Map<String, Bilingual> ACTIVITIES = Map.of(
            GraphWriter.TRANSLATION, new Bilingual("Translation", "Traduction"),
            GraphWriter.WORDING, new Bilingual("Wording", "Formulation"),
            GraphWriter.GAZETTEER, new Bilingual("Gazetteer", "Répertoire géographique"),
            GraphWriter.REGISTRATION, new Bilingual("Registration of a document", "Enregistrement d'un document"),
            GraphWriter.SAFETY, new Bilingual("Safety rule", "Règle de sûreté"),
            GraphWriter.DISCREPANCIES, new Bilingual("Discrepancies", "Divergences"));

    /** What each may state alone, as in the bundled catalogue. */
    private static final Map<String, List<String>> ALONE = Map.of(
            GraphWriter.TRANSLATION, List.of(SKOS.prefLabel.getURI(), SKOS.altLabel.getURI()),
            GraphWriter.WORDING, List.of(SKOS.prefLabel.getURI(), Namespaces.TERMS + "position"),
            GraphWriter.GAZETTEER, List.of(SKOS.prefLabel.getURI(), CONTAINED_IN, Bal.PLACE_KIND, Bal.SGC_CODE),
            GraphWriter.REGISTRATION,
                    List.of(SKOS.prefLabel.getURI(), DCTerms.license.getURI(), DCTerms.source.getURI()),
            GraphWriter.SAFETY, List.of(Namespaces.TERMS + "disclosure"),
            GraphWriter.DISCREPANCIES,
                    List.of(
                            SKOS.prefLabel.getURI(),
                            DCTerms.description.getURI(),
                            Namespaces.TERMS + "concerns",
                            Namespaces.TERMS + "compares"));

    private final Evidence evidence;
    private final Consumer<Quad> target;

    CommonWriter(Evidence evidence, Consumer<Quad> target) {
        this.evidence = evidence;
        this.target = target;
    }

    void editorial() {
        GraphWriter out = new GraphWriter(EDITORIAL, evidence, target);
        new TreeMap<>(ACTIVITIES).forEach((activity, name) -> {
            out.type(activity, Bal.EDITORIAL_ACTIVITY);
            out.plain(activity, SKOS.prefLabel.getURI(), GraphWriter.english(name.english()));
            out.plain(activity, SKOS.prefLabel.getURI(), GraphWriter.french(name.french()));
            ALONE.getOrDefault(activity, List.of())
                    .forEach(property -> out.plain(activity, Namespaces.TERMS + "mayStateAlone", out.iri(property)));
        });
        SourceWriter.writeGraph(out);
    }

    void gazetteer(Facts facts) {
        GraphWriter out = new GraphWriter(GAZETTEER, evidence, target);
        String reason = GraphWriter.GAZETTEER;
        for (PlaceFacts place : facts.places()) {
            out.type(place.iri(), Bal.PLACE);
            out.worded(place.iri(), SKOS.prefLabel.getURI(), place.name(), reason);
            out.link(place.iri(), Bal.PLACE_KIND, place.kind(), reason);
            place.container().ifPresent(container -> out.link(place.iri(), CONTAINED_IN, container, reason));
            place.sgcCode().ifPresent(code -> out.text(place.iri(), Bal.SGC_CODE, code, reason));
        }
        SourceWriter.writeGraph(out);
    }

    void authorities(Facts facts, BiConsumer<String, String> documents) {
        SourceDocument source = new SourceDocument(
                AUTHORITIES, new Bilingual("Invented directory of authorities", "Répertoire inventé des autorités"));
        Page page = new Page(source, new GraphWriter(AUTHORITIES, evidence, target));
        facts.authorities().forEach(new OrganizationWriter(page)::authority);
        SourceWriter.write(source, page.out());
        documents.accept(source.fileName(), source.text());
    }
}
