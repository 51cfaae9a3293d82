package org.balise.fuseki.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a server that runs really has, in numbers, so that no constant can be changed or forgotten in silence. */
class JettySettingsTest {

    private static BaliseServer server;
    private static Server jetty;

    @BeforeAll
    static void start() {
        server = BaliseServer.start(SampleData.create(), ServerSettings.local(0));
        jetty = server.fuseki().getJettyServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listensOnceAndOnLoopbackAlone() {
        assertThat(jetty.getConnectors()).hasSize(1);
        assertThat(connector().getHost()).isEqualTo("127.0.0.1");
        assertThat(connector().getLocalPort()).isEqualTo(server.address().getPort());
        assertThat(connector().getProtocols()).containsExactly("http/1.1");
    }

    @Test
    void cutsOffWhoIsSilentAndTakesSmallHeaders() {
        HttpConfiguration configuration =
                connector().getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();

        assertThat(connector().getIdleTimeout()).isEqualTo(10_000);
        assertThat(configuration.getRequestHeaderSize()).isEqualTo(16_384);
        assertThat(configuration.getOutputBufferSize()).isEqualTo(65_536);
    }

    @Test
    void doesNotSayWhatItIs() {
        HttpConfiguration configuration =
                connector().getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();

        assertThat(configuration.getSendServerVersion()).isFalse();
        assertThat(configuration.getSendXPoweredBy()).isFalse();
    }

    @Test
    void letsRequestsEndWhenItStops() {
        assertThat(jetty.getStopTimeout()).isEqualTo(5_000);
        assertThat(jetty.getStopAtShutdown()).isTrue();
        assertThat(jetty.getEventListeners()).hasAtLeastOneElementOfType(RequestsEndFirst.class);
    }

    /** The order counts: a body that is too long is refused before its rate is watched, and no thread waits for one that is not there. */
    @Test
    void aRequestPassesEveryHandlerInTurn() {
        List<Class<?>> chain = new ArrayList<>();
        Handler handler = jetty.getHandler();
        while (handler instanceof Handler.Singleton one && !(handler instanceof ServletContextHandler)) {
            chain.add(handler.getClass());
            handler = one.getHandler();
        }

        assertThat(chain)
                .containsExactly(
                        GracefulHandler.class,
                        AnnouncedLength.class,
                        MinimumDataRateHandler.class,
                        EagerContentHandler.class);
        assertThat(handler).isInstanceOf(ServletContextHandler.class);
    }

    @Test
    void errorsAreProblemsWhereverTheyBegin() {
        assertThat(jetty.getErrorHandler()).isInstanceOf(ProblemErrorHandler.class);
        assertThat(jetty.getDescendant(ServletContextHandler.class).getErrorHandler())
                .isInstanceOf(ProblemErrorHandler.class);
    }

    private static ServerConnector connector() {
        return (ServerConnector) jetty.getConnectors()[0];
    }
}
