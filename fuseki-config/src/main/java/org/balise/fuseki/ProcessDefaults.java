package org.balise.fuseki;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sys.JenaSystem;

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

    private static final long ROWS_IN_MEMORY = 10_000L;

    private ProcessDefaults() {}

    /** Sets them all. Calling it again changes nothing. */
    public static void apply() {
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
