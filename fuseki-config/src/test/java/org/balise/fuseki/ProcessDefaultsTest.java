package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessDefaultsTest {

    private final ProxySelector proxies = ProxySelector.getDefault();
    private StreamManager streams = new StreamManager();
    private HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void apply() {
        JenaSystem.init();
        streams = StreamManager.get();
        client = HttpEnv.getDftHttpClient();
        ProcessDefaults.apply();
    }

    @AfterEach
    void restore() {
        ProxySelector.setDefault(proxies);
        StreamManager.setGlobal(streams);
        HttpEnv.setDftHttpClient(client);
        ARQ.globalServiceAllowed = true;
        ARQ.allowServiceDefault = true;
        ARQ.getContext().unset(ARQ.spillToDiskThreshold);
        ProcessDefaults.XML_LIMITS.keySet().forEach(System::clearProperty);
    }

    @Test
    void canBeReadBack() {
        assertThat(ARQ.globalServiceAllowed).isFalse();
        assertThat(ARQ.allowServiceDefault).isFalse();
        assertThat(ARQ.getContext().isDefined(ARQ.queryTimeout))
                .as("the endpoint has times of its own; a query on local data has none")
                .isFalse();
        assertThat(ARQ.getContext().<Long>get(ARQ.spillToDiskThreshold)).isEqualTo(10_000);
        assertThat(StreamManager.get().locators()).isEmpty();
        assertThat(Fuseki.webStreamManager.locators()).isEmpty();
        assertThat(ProcessDefaults.XML_LIMITS)
                .allSatisfy(
                        (name, value) -> assertThat(System.getProperty(name)).isEqualTo(value));
        assertThatThrownBy(() -> ProxySelector.getDefault().select(URI.create("http://example.org/")))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The client that Jena made at its start keeps what held then, so there must be another, and it must not go anywhere. */
    @Test
    void theClientOfJenaGoesNowhere() throws Exception {
        assertThat(HttpEnv.getDftHttpClient()).isNotSameAs(client);
        try (Canary canary = new Canary()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(canary.address())).build();
            assertThatThrownBy(() -> HttpEnv.getDftHttpClient().send(request, BodyHandlers.discarding()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This process does not open connections");
            assertThat(canary.visits()).isZero();
        }
    }

    @Test
    void nothingGoesOutNorIsRead() throws Exception {
        try (Canary canary = new Canary();
                QueryExec exec = QueryExec.dataset(DatasetGraphFactory.create())
                        .query("SELECT * { SERVICE <" + canary.address() + "> { ?s ?p ?o } }")
                        .build()) {
            assertThatThrownBy(() -> exec.select().hasNext()).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> RDFDataMgr.loadGraph(canary.address())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> RDFDataMgr.loadGraph("file:///etc/passwd")).isInstanceOf(RuntimeException.class);
            assertThat(canary.visits()).isZero();
        }
    }
}
