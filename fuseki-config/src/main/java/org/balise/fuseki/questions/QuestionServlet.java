package org.balise.fuseki.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.results.GraphDocument;
import org.balise.fuseki.site.Site;

/** Lists the questions, tells one, or asks it with the values that the address gives. */
final class QuestionServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Map<String, Question> questions = new LinkedHashMap<>();
    private final transient Supplier<Map<String, String>> prefixes;
    private final transient GraphDocument document;
    private final transient BiFunction<Query, AcceptHeader, Representation> runner;

    QuestionServlet(
            Site site,
            List<Question> questions,
            Supplier<Map<String, String>> prefixes,
            GraphDocument document,
            BiFunction<Query, AcceptHeader, Representation> runner) {
        this.site = site;
        questions.forEach(question -> this.questions.put(question.name(), question));
        this.prefixes = prefixes;
        this.document = document;
        this.runner = runner;
    }

    @Override
    protected Outcome answer(Asked asked) {
        if (asked.path().isEmpty()) {
            return list(asked);
        }
        Question question = questions.get(asked.path());
        if (question == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return answer(question, asked);
    }

    private Outcome list(Asked asked) {
        asked.allowOnly(List.of(AnswerFormats.FORMAT, PageLanguage.PARAMETER));
        Locale language = PageLanguage.of(asked);
        String mediaType = AnswerFormats.ofList(asked);
        return switch (mediaType) {
            case AnswerFormats.JSON ->
                Representation.of(
                        mediaType,
                        tag(mediaType),
                        Caching.BRIEFLY,
                        () -> QuestionList.json(site, questions.values(), prefixes.get()));
            case AnswerFormats.HTML ->
                page("queries", language, () -> new QuestionPages(site, language).list(questions.values()));
            default -> document.as(mediaType);
        };
    }

    private Outcome answer(Question question, Asked asked) {
        List<String> own = question.parameters().stream().map(Parameter::name).toList();
        asked.allowOnly(Stream.concat(own.stream(), Stream.of(AnswerFormats.FORMAT, PageLanguage.PARAMETER))
                .toList());
        Locale language = PageLanguage.of(asked);
        boolean told = asked.parameters().keySet().stream().noneMatch(name -> !name.equals(PageLanguage.PARAMETER));
        String mediaType = told ? AnswerFormats.ofQuestion(asked) : "";
        if (!told || AnswerFormats.isRows(mediaType)) {
            return run(question, asked);
        }
        return mediaType.equals(AnswerFormats.HTML)
                ? page(question.path(), language, () -> new QuestionPages(site, language).page(question))
                : new GraphDocument(document.key() + " " + question.name(), () -> about(question)).as(mediaType);
    }

    private Representation run(Question question, Asked asked) {
        ParameterValues values = new ParameterValues(prefixes.get(), this::isKnown);
        Query query = FilledQuery.of(question, values.read(question, asked.parameters()));
        return runner.apply(query, AnswerFormats.ofRows(asked));
    }

    private boolean isKnown(Node thing) {
        DatasetGraph data = site.data();
        return data.supportsTransactions()
                ? Txn.calculateRead(data, () -> isSubject(data, thing))
                : isSubject(data, thing);
    }

    private static boolean isSubject(DatasetGraph data, Node thing) {
        return data.getDefaultGraph().contains(thing, Node.ANY, Node.ANY);
    }

    private Graph about(Question question) {
        Graph all = document.graph().get();
        Graph one = new GraphMem2Fast();
        one.getPrefixMapping().setNsPrefixes(all.getPrefixMapping());
        all.find(NodeFactory.createURI(question.iri()), Node.ANY, Node.ANY).forEachRemaining(one::add);
        return one;
    }

    private Representation page(String path, Locale language, Supplier<Body> body) {
        return Representation.of(AnswerFormats.HTML, tag(path + " " + language.getLanguage()), Caching.BRIEFLY, body)
                .with("Content-Language", language.getLanguage())
                .with("Content-Location", site.address().at(path + "?lang=" + language.getLanguage()));
    }

    private EntityTag tag(String what) {
        return EntityTag.of(document.key(), what);
    }
}
