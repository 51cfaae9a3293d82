package org.balise.fuseki.questions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.results.GraphDocument;
import org.balise.fuseki.site.Site;
import org.jspecify.annotations.Nullable;

/** The competency questions at {@code /queries}, as a part of a Fuseki server. */
public final class QuestionsModule implements FusekiModule {

    private final QuestionServlet servlet;

    /**
     * Questions about a site.
     *
     * @param site what is asked
     * @param questions the questions
     * @param prefixes the namespaces of prefixed names in values, by prefix
     * @param document the descriptions of all questions
     * @param runner answers a query in the format that a client accepts
     */
    public QuestionsModule(
            Site site,
            List<Question> questions,
            Supplier<Map<String, String>> prefixes,
            GraphDocument document,
            BiFunction<Query, AcceptHeader, Representation> runner) {
        this.servlet = new QuestionServlet(site, questions, prefixes, document, runner);
    }

    @Override
    public String name() {
        return "Balise questions";
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasetNames, @Nullable Model configuration) {
        builder.addServlet("/queries/*", servlet);
    }
}
