package org.balise.fuseki.documents;

import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.SeeOther;

/** Things themselves: each request is sent on to the document about it, in the form that the client likes best. */
final class ThingServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final String prefix;

    /** All things whose IRI goes on so behind the base. */
    ThingServlet(Topics topics, String prefix) {
        this.topics = topics;
        this.prefix = prefix;
    }

    @Override
    protected Outcome answer(Asked asked) {
        Variant variant = Variant.asked(asked);
        Topic topic = topics.find(prefix + asked.path()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return new SeeOther(topics.site().address().at(topic.documentPath() + variant.extension()));
    }
}
