package org.balise.fuseki.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a process that found no memory (case 94). Whoever catches the error tells it here, and the process's handler of
 * uncaught errors decides, as if nobody had caught it: that of the command line ends the process.
 */
public final class HeapExhaustion {

    private static final List<String> WORDS = List.of("Java heap space", "GC overhead limit exceeded");

    private HeapExhaustion() {}

    /**
     * Tells the process, if this is why.
     *
     * @param failure what went wrong; anything but a lack of memory is passed over
     */
    public static void tell(@Nullable Throwable failure) {
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        for (Throwable reason = failure; handler != null && reason != null; reason = reason.getCause()) {
            if (reason instanceof OutOfMemoryError) {
                handler.uncaughtException(Thread.currentThread(), reason);
            }
        }
    }

    /**
     * Tells the process, if these words, which are all that is left of a failure, are those of a lack of memory.
     *
     * @param words what the failure said of itself
     */
    public static void tellOf(@Nullable String words) {
        if (words != null && WORDS.stream().anyMatch(words::contains)) {
            tell(new OutOfMemoryError(words));
        }
    }
}
