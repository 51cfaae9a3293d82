package org.balise.fuseki.descriptions;

import static org.balise.fuseki.descriptions.Vocabularies.DCTERMS;
import static org.balise.fuseki.descriptions.Vocabularies.RDFS;
import static org.balise.fuseki.descriptions.Vocabularies.SCHEMA;
import static org.balise.fuseki.descriptions.Vocabularies.SH;

import org.apache.jena.graph.Graph;
import org.balise.fuseki.questions.Question;

/** The competency questions as queries that can be run. */
final class QuestionDescriptions {

    private QuestionDescriptions() {}

    static Graph of(SiteModel model) {
        Statements statements = model.statements();
        model.questions().forEach(question -> write(model, question, statements));
        return statements.graph();
    }

    private static void write(SiteModel model, Question question, Statements statements) {
        Statements.About about = statements
                .about(question.iri())
                .is(SH + "SPARQLExecutable", SH + "SPARQLSelectExecutable")
                .text(DCTERMS + "identifier", question.number())
                .text(SH + "select", question.query())
                .link(SH + "prefixes", Names.PREFIXES)
                .link(SCHEMA + "target", model.endpoint())
                .link(SCHEMA + "url", model.at(question.path()));
        for (String language : Words.LANGUAGES) {
            about.tagged(RDFS + "comment", question.sentence(language), language)
                    .tagged(SCHEMA + "keywords", question.keyword(language), language);
        }
    }
}
