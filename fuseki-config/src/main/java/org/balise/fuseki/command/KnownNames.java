package org.balise.fuseki.command;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.Catalogue;
import org.balise.fuseki.results.DisplayText;
import org.balise.fuseki.show.Paths;
import org.balise.model.Entity;
import org.balise.query.Hit;
import org.balise.query.Kind;
import org.balise.query.View;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcat;
import org.balise.vocabulary.Org;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/** What the entities of a catalogue are called, in their IRIs and otherwise; parts are not among them. */
final class KnownNames {

    /** Every kind of entity that stands on its own. */
    static final Kind<Entity> NAMED = new Kind<>(
            Entity.class,
            List.of(
                    Bal.INITIATIVE,
                    Org.ORGANIZATION_CLASS,
                    Org.ORGANIZATIONAL_UNIT_CLASS,
                    Org.POST_CLASS,
                    Schema.PERSON_CLASS,
                    Schema.CONTACT_POINT_CLASS,
                    Bal.FUNDING_AWARD,
                    Bal.MILESTONE,
                    Bal.PLACE,
                    Bal.PUBLICATION,
                    Bal.REGISTRY,
                    Bal.SOURCE,
                    Bal.DISCREPANCY,
                    Bal.EDITORIAL_ACTIVITY,
                    Skos.CONCEPT_CLASS,
                    Skos.CONCEPT_SCHEME_CLASS,
                    Dcat.DATASET_CLASS));

    private static final int SUGGESTED = 5;
    private static final int LONGEST = 100;

    private static final String IRIS =
            "SELECT DISTINCT ?iri { ?iri a ?class FILTER(isIRI(?iri) && !CONTAINS(STR(?iri), '#')) }";

    private static final String NAMES = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?iri ?name {
                VALUES ?property { skos:prefLabel skos:altLabel }
                ?iri ?property ?name FILTER(isIRI(?iri) && !CONTAINS(STR(?iri), '#'))
            } ORDER BY ?iri ?name""";

    private final Catalogue catalogue;
    private final View view;

    KnownNames(Catalogue catalogue, View view) {
        this.catalogue = catalogue;
        this.view = view;
    }

    Stream<String> iris() {
        return catalogue.select(IRIS).stream().flatMap(row -> row.text("iri").stream());
    }

    /** Paths and names that look like what was asked for; else those whose texts speak of it. */
    List<String> near(String asked) {
        if (asked.length() > LONGEST) {
            return List.of();
        }
        Set<String> near = new LinkedHashSet<>();
        Map<String, String> slugs = new LinkedHashMap<>();
        iris().filter(iri -> !Paths.of(iri).startsWith("<")).forEach(iri -> slugs.put(slug(iri), Paths.of(iri)));
        String slug = asked.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        Nearest.of(slug(slug), slugs.keySet(), SUGGESTED).forEach(each -> near.add(slugs.getOrDefault(each, each)));
        Map<String, String> names = names();
        Nearest.of(asked.toLowerCase(Locale.ROOT), names.keySet(), SUGGESTED)
                .forEach(each -> near.add(names.getOrDefault(each, each)));
        if (near.isEmpty()) {
            view.search(NAMED, asked, SUGGESTED).forEach(hit -> near.add(line(hit)));
        }
        return near.stream().limit(SUGGESTED).toList();
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        catalogue
                .select(NAMES)
                .forEach(row -> names.put(
                        row.text("name").orElse("").toLowerCase(Locale.ROOT),
                        Paths.of(row.text("iri").orElse(""))));
        return names;
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String line(Hit<?> hit) {
        return Paths.of(hit.entity().id().iri())
                + (hit.entity().label().isEmpty()
                        ? ""
                        : "  " + DisplayText.safe(hit.entity().label().value()));
    }
}
