package org.balise.fuseki.dumps;

import java.util.List;
import java.util.Locale;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.http.SeeOther;
import org.balise.fuseki.http.StoredFile;
import org.balise.fuseki.site.Site;

/**
 * Lists and sends the files of the release. A name is looked up among those there are and is never made part of a path (case 86). Of
 * what is below {@code latest}, it says where it is now.
 */
final class DumpServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;
    private static final String LATEST = "latest";

    private final transient Site site;
    private final transient Dumps dumps;

    DumpServlet(Site site, Dumps dumps) {
        this.site = site;
        this.dumps = dumps;
    }

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of());
        String release = site.release().name();
        String[] steps = asked.path().split("/", -1);
        if (steps.length == 1 && (steps[0].isEmpty() || steps[0].equals(LATEST) || steps[0].equals(release))) {
            return new SeeOther(dumps.address(""));
        }
        if (steps.length != 2 || !(steps[0].equals(LATEST) || steps[0].equals(release))) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        String name = steps[1];
        if (!name.isEmpty() && !DumpFormat.fileNames().contains(name)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        if (steps[0].equals(LATEST)) {
            return new SeeOther(dumps.address(name));
        }
        return name.isEmpty() ? listing(asked) : name.equals(DumpFormat.DIGESTS) ? digests() : file(name);
    }

    private Outcome file(String name) {
        DumpFile file = dumps.files().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return new StoredFile(dumps.path(file), file.bytes(), file.sentAs(), file.sha256());
    }

    private Outcome digests() {
        EntityTag tag = EntityTag.of(site.release().digest(), DumpFormat.DIGESTS);
        return Representation.of("text/plain", tag, Caching.FOREVER, () -> Body.of(DumpListing.digests(dumps.files())));
    }

    private Outcome listing(Asked asked) {
        String mediaType = asked.accept()
                .best(DumpListing.MEDIA_TYPES)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_ACCEPTABLE, "allowed", DumpListing.MEDIA_TYPES));
        Locale language = asked.languages().locale();
        EntityTag tag = EntityTag.of(
                site.release().digest(), site.address().toString(), "listing", mediaType, language.getLanguage());
        DumpListing listing = new DumpListing(site, dumps);
        Representation answer =
                Representation.of(mediaType, tag, Caching.BRIEFLY, () -> Body.of(listing.write(mediaType, language)));
        return mediaType.equals(DumpListing.JSON) ? answer : answer.with("Content-Language", language.getLanguage());
    }
}
