package org.balise.store;

import java.util.List;
import java.util.Map;
import org.balise.evidence.PassageLock;
import org.balise.rdf.RdfFile;

/** The data files that come with the library, with the place of every statement; to be checked. */
public final class BundledData {

    private BundledData() {}

    /**
     * All data files.
     *
     * @return the files in the order of their index
     */
    public static List<RdfFile> files() {
        return Bundle.data().stream().map(RdfFile::readResource).toList();
    }

    /**
     * The digests of the data's passages.
     *
     * @return the lock; an empty one when there is none
     */
    public static PassageLock lock() {
        return Bundle.dataLock().orElse(PassageLock.of(Map.of()));
    }
}
