package org.balise.fuseki.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages in a real browser. Needs Chromium, at {@code $CHROMIUM} or a usual place; without one the tests are skipped, or fail where
 * {@code -Dbalise.browser=required}.
 */
class BrowserTest {

    private static final String REQUIRED = "balise.browser";
    private static final List<String> ARGUMENTS =
            List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private static Catalogue hostile;
    private static Catalogue bundled;
    private static BaliseServer hostileServer;
    private static BaliseServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && System.getProperty(REQUIRED, "").equals("required")) {
            fail(
                    "a browser is required, and there is no Chromium at $CHROMIUM, /usr/bin/chromium or /usr/bin/google-chrome");
        }
        assumeTrue(chromium.isPresent(), "no Chromium here: set $CHROMIUM or install it");
        hostile = HostileData.load();
        hostileServer = BaliseServer.start(hostile.dataset().asDatasetGraph(), ServerSettings.local(0));
        bundled = Catalogue.bundled();
        server = BaliseServer.start(bundled.dataset().asDatasetGraph(), ServerSettings.local(0));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : Stream.of(browser, playwright, server, bundled, hostileServer, hostile)
                .filter(Objects::nonNull)
                .toList()) {
            each.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "doc/program/hostile.en.html",
                "doc/program/hostile.fr.html",
                "doc/source/hostile.en.html",
                "doc/source/hostile.fr.html",
                "doc/graph/hostile.en.html"
            })
    void hostileTextsStayText(String path) {
        try (Visit visit = Visit.to(browser, hostileServer, path)) {
            Page page = visit.page();
            assertThat(page.evaluate("typeof window.owned")).isEqualTo("undefined");
            assertThat(page.locator("script:not([type='application/ld+json'])").count())
                    .isZero();
            assertThat(page.locator("script").count()).isEqualTo(1);
            assertThat(page.locator("img, iframe, object, embed, svg, form, base")
                            .count())
                    .isZero();
            assertThat(page.evaluate("[...document.querySelectorAll('*')].flatMap(e => [...e.attributes])"
                            + ".filter(a => a.name.startsWith('on') || a.name === 'style').length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("[...document.links].filter("
                            + "a => !['http:', 'https:', 'mailto:', 'tel:'].includes(a.protocol)).length"))
                    .isEqualTo(0);
            visit.staysQuietAtHome();
        }
    }

    @Test
    void showsHostileTextsAsTheyAre() {
        try (Visit visit = Visit.to(browser, hostileServer, "doc/program/hostile.en.html")) {
            assertThat(visit.page().title()).isEqualTo("</title><script>window.owned=3</script> – Balise");
            assertThat(visit.page().locator("main").innerText())
                    .contains(
                            "</script><script>window.owned=5</script>",
                            "<svg onload=window.owned=6>",
                            "javascript:window.owned=9");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "id/program/sarahs-place", "id/unit/ottawa-police-human-trafficking",
                        "id/source/salvation-army-winnipeg",
                "vocab/population", "def/Program", "id/editorial/translation"
            })
    void pagesOfTheCatalogueAskNobodyElse(String path) {
        try (Visit visit = Visit.to(browser, server, path)) {
            assertThat(visit.page().locator("h1").innerText()).isNotBlank();
            visit.page().locator("header a").click();
            assertThat(visit.page().evaluate("document.documentElement.lang")).isEqualTo("en");
            visit.staysQuietAtHome();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * A page, and all that it asked for and complained of.
     *
     * @param context what it lives in
     * @param page the page
     * @param home where all requests must go
     * @param requests the addresses asked for
     * @param complaints what the console says, and errors
     */
    private record Visit(BrowserContext context, Page page, String home, List<String> requests, List<String> complaints)
            implements AutoCloseable {

        static Visit to(Browser browser, BaliseServer server, String path) {
            BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("fr-CA"));
            Page page = context.newPage();
            Visit visit = new Visit(context, page, server.address().toString(), new ArrayList<>(), new ArrayList<>());
            page.onRequest(request -> visit.requests.add(request.url()));
            page.onConsoleMessage(message -> visit.complaints.add(message.text()));
            page.onPageError(visit.complaints::add);
            page.navigate(server.address() + path);
            page.waitForLoadState();
            return visit;
        }

        void staysQuietAtHome() {
            assertThat(requests).hasSizeGreaterThan(1).allMatch(request -> request.startsWith(home));
            assertThat(complaints).isEmpty();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
