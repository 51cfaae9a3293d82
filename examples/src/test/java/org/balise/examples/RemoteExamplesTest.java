package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The typed examples over HTTP, on the bundled catalogue behind a SPARQL endpoint. */
class RemoteExamplesTest extends TypedExamplesContract {

    private final Catalogue bundled = Catalogue.bundled();
    private final BaliseServer server = BaliseServer.start(bundled.dataset().asDatasetGraph(), ServerSettings.local(0));

    @Override
    Catalogue open() {
        return Catalogue.connect(server.address().resolve("sparql"));
    }

    @AfterAll
    void stop() {
        server.close();
        bundled.close();
    }

    @Test
    void answersAPageInAtMostThreeQueriesWhateverItsSize() {
        for (int size : new int[] {2, 500}) {
            assertThat(HousingForGirls.pages(catalogue().view(), size))
                    .allSatisfy(page -> assertThat(page.queries()).isBetween(1, 3));
        }
    }

    /** An endpoint has no index of texts: the call says so by name. */
    @Test
    @Override
    void findsByWordsInBothLanguagesByAcronymAndByFormerName() {
        assertThat(ClearErrors.remoteMisuses(catalogue().view()))
                .extracting(ClearErrors::answer)
                .satisfiesExactly(
                        answer -> assertThat(answer)
                                .startsWith("BudgetExceededException: ")
                                .contains("budget of 1"),
                        answer -> assertThat(answer)
                                .startsWith("CapabilityException: ")
                                .contains("full-text search"));
    }
}
