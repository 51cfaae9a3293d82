package org.balise.fuseki.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.balise.Catalogue;
import org.balise.synthetic.SyntheticCatalogue;

/** One catalogue, opened in every way in which it may be asked, each when it is first asked for. Not for several threads at once. */
public final class CatalogueFixtures implements AutoCloseable {

    private final Catalogue original;
    private final BackendFixtures backends;
    private final Map<Access, Catalogue> opened = new EnumMap<>(Access.class);
    private final Deque<Runnable> closing = new ArrayDeque<>();

    private CatalogueFixtures(Catalogue original) {
        this.original = original;
        this.backends = BackendFixtures.of(original.dataset().asDatasetGraph());
        closing.push(original::close);
        closing.push(backends::close);
    }

    /** A catalogue in memory, which is closed with these fixtures. */
    public static CatalogueFixtures of(Catalogue inMemory) {
        return new CatalogueFixtures(inMemory);
    }

    /** A generated catalogue. */
    public static CatalogueFixtures of(SyntheticCatalogue generated) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            var file = folder.path().resolve("generated.nq");
            generated.writeNQuads(file);
            return of(Catalogue.load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue, opened so; closed with these fixtures. */
    public Catalogue by(Access access) {
        return opened.computeIfAbsent(access, missing -> switch (missing) {
            case MEMORY -> original;
            case FOLDER_IN_COLUMNS -> stored(Long.MAX_VALUE);
            case FOLDER_BY_SPARQL -> stored(0);
            case SERVER -> closedLater(Catalogue.connect(backends.address(Backend.SERVER)));
            case RDF4J -> closedLater(Catalogue.connect(backends.address(Backend.RDF4J)));
        });
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
        opened.clear();
    }

    private Catalogue stored(long statementBudget) {
        TemporaryFolder folder = TemporaryFolder.create();
        closing.push(folder::close);
        var store = folder.path().resolve("store");
        original.saveTo(store);
        return closedLater(Catalogue.open(store, statementBudget));
    }

    private Catalogue closedLater(Catalogue catalogue) {
        closing.push(catalogue::close);
        return catalogue;
    }
}
