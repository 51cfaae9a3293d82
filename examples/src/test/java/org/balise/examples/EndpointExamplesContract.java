package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The typed examples where an engine elsewhere answers, over HTTP. */
abstract class EndpointExamplesContract extends TypedExamplesContract {

    @Test
    final void answersAPageInAtMostThreeQueriesWhateverItsSize() {
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
