package org.balise.fuseki.dumps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * The files of one site's release. They are made once, when somebody first asks for them, on a thread of their own, and lie in a
 * temporary folder until they are closed. Thread-safe.
 */
public final class Dumps implements AutoCloseable {

    /** The path below which they are served. */
    public static final String PATH = "dump/";

    private static final long PATIENCE_SECONDS = 10;

    private final Site site;
    private boolean closed;
    private @Nullable CompletableFuture<DumpFolder> made;

    private Dumps(Site site) {
        this.site = site;
    }

    /**
     * The files of a site. None is made yet.
     *
     * @param site the site
     * @return its files
     */
    public static Dumps of(Site site) {
        return new Dumps(site);
    }

    /**
     * What all files are called, known before they are made.
     *
     * @return their names, sorted, without that of the list of digests
     */
    public static List<String> names() {
        return DumpFormat.fileNames().stream()
                .filter(name -> !name.equals(DumpFormat.DIGESTS))
                .sorted()
                .toList();
    }

    /**
     * What there is, by format, each followed by its packed form. Waits ten seconds for the files to be made.
     *
     * @return the files
     * @throws Refusal with {@link ProblemType#NOT_READY} if that is not enough, or they could not be made
     */
    public List<DumpFile> files() {
        return folder().files();
    }

    /**
     * The whole address of a file.
     *
     * @param name the name of one of the {@link #files()}
     * @return where readers find it
     */
    public String address(String name) {
        return site.address().at(PATH + site.release().name() + "/" + name);
    }

    /** Where one of the {@link #files()} lies. */
    Path path(DumpFile file) {
        return folder().path(file);
    }

    private DumpFolder folder() {
        CompletableFuture<DumpFolder> making = making();
        try {
            DumpFolder folder = making.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!folder.isWhole()) {
                forget(making);
                folder.delete();
                throw new Refusal(ProblemType.NOT_READY);
            }
            return folder;
        } catch (TimeoutException e) {
            throw new Refusal(ProblemType.NOT_READY);
        } catch (ExecutionException e) {
            forget(making);
            throw new Refusal(ProblemType.NOT_READY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemType.NOT_READY);
        }
    }

    private synchronized CompletableFuture<DumpFolder> making() {
        if (closed) {
            throw new Refusal(ProblemType.NOT_READY);
        }
        if (made == null) {
            CompletableFuture<DumpFolder> making = new CompletableFuture<>();
            Thread thread = new Thread(() -> make(making), "balise-dumps");
            thread.setDaemon(true);
            thread.start();
            made = making;
        }
        return made;
    }

    /** What failed or was removed is made again for the next one who asks: a full disk may have space again. */
    private synchronized void forget(CompletableFuture<DumpFolder> failed) {
        if (failed == made) {
            made = null;
        }
    }

    private void make(CompletableFuture<DumpFolder> making) {
        try {
            DumpFolder folder = DumpFolder.make(site);
            making.complete(folder);
            deleteIfClosed(folder);
        } catch (IOException | RuntimeException e) {
            making.completeExceptionally(e);
        } catch (Error e) {
            making.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized void deleteIfClosed(DumpFolder folder) {
        if (closed) {
            folder.delete();
        }
    }

    /** Removes the files; those that are still being made, when they are. */
    @Override
    public synchronized void close() {
        closed = true;
        if (made != null && made.isDone() && !made.isCompletedExceptionally()) {
            made.join().delete();
        }
    }
}
