package org.balise.compiled;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.balise.model.LanguageChain;
import org.jspecify.annotations.Nullable;

/** A reader for each choice of languages, as long as these are few. Thread-safe. */
final class Readers {

    private static final int MOST = 16;

    private final Data data;
    private final Map<LanguageChain, Reader> readers = new ConcurrentHashMap<>();

    /** Most ask for the same one again. */
    private volatile @Nullable Latest latest;

    private record Latest(LanguageChain languages, Reader reader) {}

    Readers(Data data) {
        this.data = data;
    }

    Reader in(LanguageChain languages) {
        Latest last = latest;
        if (last != null && last.languages().equals(languages)) {
            return last.reader();
        }
        Reader reader = kept(languages);
        latest = new Latest(languages, reader);
        return reader;
    }

    private Reader kept(LanguageChain languages) {
        if (readers.size() >= MOST && !readers.containsKey(languages)) {
            readers.clear();
        }
        return readers.computeIfAbsent(languages, chain -> new Reader(data, chain));
    }
}
