package org.balise.evidence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.BundledFile;
import org.balise.rdf.LocatedQuad;
import org.balise.rdf.RdfFile;
import org.balise.vocabulary.Bal;

/** The kinds of editorial work that come with the library, which files of one's own may give as a reason, too. */
final class EditorialWork {

    private static final String RESOURCE = "/org/balise/data/editorial.ttl";
    private static final String ACTIVITY = Bal.EDITORIAL_ACTIVITY;
    private static final String MAY_STATE_ALONE = Bal.MAY_STATE_ALONE;

    private EditorialWork() {}

    /** Which activities there are and what each may state alone; nothing when the files hold that graph themselves. */
    static List<Quad> beside(Collection<RdfFile> files) {
        if (!BundledFile.exists(RESOURCE)) {
            return List.of();
        }
        RdfFile bundled = RdfFile.readResource(RESOURCE);
        boolean replaced = files.stream().anyMatch(file -> file.graph().equals(bundled.graph()));
        return (replaced ? Stream.<LocatedQuad>of() : bundled.quads().stream())
                .map(LocatedQuad::quad)
                .filter(EditorialWork::isAboutActivities)
                .toList();
    }

    private static boolean isAboutActivities(Quad quad) {
        String property = quad.getPredicate().getURI();
        return property.equals(MAY_STATE_ALONE)
                || (property.equals(RDF.type.getURI()) && quad.getObject().hasURI(ACTIVITY));
    }
}
