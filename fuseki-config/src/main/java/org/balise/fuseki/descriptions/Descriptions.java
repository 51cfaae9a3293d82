package org.balise.fuseki.descriptions;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.questions.BundledQuestions;
import org.balise.fuseki.questions.QuestionsModule;
import org.balise.fuseki.results.GraphDocument;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.Limits;

/**
 * What a server says of itself, made once, when it is first asked for. Thread-safe: who asks while it is made waits.
 */
public final class Descriptions {

    private final Site site;
    private final Limits limits;
    private final Site described;
    private final Supplier<SiteModel> model;
    private final Supplier<Graph> service;
    private final Supplier<Graph> catalogue;
    private final Supplier<Graph> prefixes;
    private final Supplier<Graph> questions;
    private final Supplier<Graph> together;

    private Descriptions(Site site, Limits limits, Downloads downloads) {
        this.site = site;
        this.limits = limits;
        this.model = Suppliers.memoize(() -> SiteModel.of(site, limits, downloads));
        this.service = Suppliers.memoize(() -> ServiceDescription.of(model.get()));
        this.catalogue = Suppliers.memoize(() -> VoidDescription.of(model.get()));
        this.prefixes = Suppliers.memoize(() -> PrefixDeclarations.of(model.get()));
        this.questions = Suppliers.memoize(() -> QuestionDescriptions.of(model.get()));
        this.together = Suppliers.memoize(this::join);
        this.described =
                new Site(DescribedData.of(site.data(), together), site.release(), site.address(), site.catalogue());
    }

    /**
     * The descriptions of a site. None is made yet.
     *
     * @param site what is served
     * @param limits what one query may ask for
     * @param downloads the files with all statements
     * @return its descriptions
     */
    public static Descriptions of(Site site, Limits limits, Downloads downloads) {
        return new Descriptions(site, limits, downloads);
    }

    /** What decides all of them, for their tags. */
    String key() {
        return String.join(" ", site.release().digest(), site.address().toString(), limits.toString());
    }

    /** Makes all that queries can see, on a thread of its own, so that the first query need not wait for it. */
    public void prepare() {
        Thread thread = new Thread(new FutureTask<>(together::get), "balise-descriptions");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * What is described.
     *
     * @return the site without its descriptions
     */
    public Site site() {
        return site;
    }

    /**
     * What is queried.
     *
     * @return the same site; its data have the descriptions as one more named graph where they are in memory
     */
    public Site described() {
        return described;
    }

    /**
     * All that is told.
     *
     * @return the model
     */
    public SiteModel model() {
        return model.get();
    }

    /**
     * The endpoint, with its limits and graphs.
     *
     * @return the service description
     */
    public Graph service() {
        return service.get();
    }

    /**
     * The data, with their parts and links.
     *
     * @return the VoID description
     */
    public Graph catalogue() {
        return catalogue.get();
    }

    /**
     * The data, the files and the endpoint, for portals. Waits until the files are made.
     *
     * @return the DCAT description
     */
    public Graph portal() {
        return DcatCatalog.of(model.get());
    }

    /**
     * The prefixes.
     *
     * @return their declarations
     */
    public Graph prefixes() {
        return prefixes.get();
    }

    /**
     * The competency questions.
     *
     * @return their descriptions
     */
    public Graph questions() {
        return questions.get();
    }

    /**
     * The questions as a part of a server.
     *
     * @param runner answers a query in the format that a client accepts
     * @return the part
     */
    public QuestionsModule questionsAnsweredBy(BiFunction<Query, AcceptHeader, Representation> runner) {
        return new QuestionsModule(
                site,
                BundledQuestions.all(),
                () -> model().prefixes(),
                new GraphDocument("queries " + key(), this::questions),
                runner);
    }

    /** All of them but the files, less what the catalogue says already. */
    private Graph join() {
        Graph catalogued = site.data().getDefaultGraph();
        Graph together = new GraphMem2Fast();
        List.of(service(), catalogue(), prefixes(), questions(), DcatCatalog.withoutFiles(model()))
                .forEach(graph -> graph.find().filterDrop(catalogued::contains).forEachRemaining(together::add));
        return together;
    }
}
