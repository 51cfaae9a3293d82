package org.balise.fuseki.documents;

import java.nio.file.Path;
import org.balise.Catalogue;

/** A catalogue of texts and IRIs that attack a page. */
final class HostileData {

    static final String PROGRAM = "program/hostile";

    private HostileData() {}

    static Catalogue load() {
        return Catalogue.load(Path.of("src/test/resources/org/balise/fuseki/documents/hostile.ttl"));
    }
}
