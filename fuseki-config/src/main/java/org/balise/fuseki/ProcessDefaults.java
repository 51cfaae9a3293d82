package org.balise.fuseki;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sys.JenaSystem;
import org.balise.fuseki.command.ExitCode;
import org.balise.fuseki.http.HeapExhaustion;

/**
 * What holds for a whole process that serves: nothing goes out, nothing is fetched (cases 1 to 4, 14 to 18). These are statics of
 * the Java runtime and of Jena, so only the command line sets them, first of all; a program that embeds the library or the server
 * keeps its own.
 */
public final class ProcessDefaults {

    /** Bounds on what an XML document may make the parser do. */
    public static final Map<String, String> XML_LIMITS = Map.of(
            "jdk.xml.entityExpansionLimit", "100",
            "jdk.xml.totalEntitySizeLimit", "100000",
            "jdk.xml.maxElementDepth", "100");

    /** Made beforehand: later there may be no memory to make it. */
    private static final byte[] OUT_OF_MEMORY =
            "balise: out of memory, the process ends / mémoire épuisée, le processus se termine\n"
                    .getBytes(StandardCharsets.UTF_8);

    private static final long ROWS_IN_MEMORY = 10_000L;

    private ProcessDefaults() {}

    /** Sets them all. Calling it again changes nothing. */
    public static void apply() {
        Thread.setDefaultUncaughtExceptionHandler(ProcessDefaults::uncaught);
        // Its class is loaded now: later there may be no memory to load it.
        HeapExhaustion.tell(null);
        XML_LIMITS.forEach(System::setProperty);
        ProxySelector nothing = new NothingGoesOut();
        ProxySelector.setDefault(nothing);
        JenaSystem.init();
        // A client keeps the selector of the time it was made, and this one may have been made before.
        HttpEnv.setDftHttpClient(HttpClient.newBuilder().proxy(nothing).build());
        ARQ.globalServiceAllowed = false;
        ARQ.allowServiceDefault = false;
        ARQ.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        StreamManager.setGlobal(new StreamManager());
        Fuseki.webStreamManager.clearLocators();
    }

    /**
     * Without memory the process ends: what it would answer from then on is not sure. Of another error only the kind is said, since
     * its words may be a reader's.
     */
    private static void uncaught(Thread thread, Throwable error) {
        if (error instanceof OutOfMemoryError) {
            try {
                System.err.write(OUT_OF_MEMORY, 0, OUT_OF_MEMORY.length);
                System.err.flush();
            } finally {
                // Waiting for the turn to write takes memory too.
                Runtime.getRuntime().halt(ExitCode.NOT_RUN);
            }
        }
        System.err.println("balise: " + error.getClass().getName());
    }

    private static final class NothingGoesOut extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            throw new IllegalStateException("This process does not open connections");
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // There is no proxy that could fail.
        }
    }
}
