package org.balise.fuseki.documents;

import java.util.Optional;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.Representation;

/** Documents about things. */
final class DocumentServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final transient DocumentBody bodies;

    DocumentServlet(Topics topics) {
        this.topics = topics;
        this.bodies = new DocumentBody(topics);
    }

    /** A name that looks like one with an extension, such as that of a version, is a name first. */
    @Override
    protected Outcome answer(Asked asked) {
        Variant.checkParameters(asked);
        Optional<Variant.Named> named = Variant.named(asked.path(), asked);
        Optional<Topic> extended = named.flatMap(found -> topics.find(Topic.pathOf(found.path())));
        if (extended.isPresent()) {
            return answer(extended.get(), named.orElseThrow().variant());
        }
        Topic topic = topics.find(Topic.pathOf(asked.path())).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return answer(topic, Variant.asked(asked));
    }

    private Representation answer(Topic topic, Variant variant) {
        String address = topics.site().address().at(topic.documentPath() + variant.extension());
        EntityTag tag = EntityTag.of(
                topics.site().release().digest(),
                topics.site().address().toString(),
                topic.iri(),
                variant.format().mediaType(),
                variant.language());
        Representation answer = Representation.of(
                        variant.format().mediaType(), tag, Caching.BRIEFLY, () -> bodies.of(topic, variant))
                .with("Content-Location", address)
                .with("Link", new DocumentLinks(topics.site().address(), topic).header());
        return variant.language().isEmpty() ? answer : answer.with("Content-Language", variant.language());
    }
}
