package org.balise.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * All that the catalogue says about one programme. What is empty is not stated; silence is never written down.
 *
 * @param number its number, from 0
 * @param iri the programme
 * @param name its name
 * @param acronym another, shorter name; empty when it has none
 * @param description what it does, in the editors' words
 * @param where its places
 * @param clienteles the groups it serves
 * @param services what it offers
 * @param exploitations the forms of exploitation it acts on
 * @param participations who takes part; members of networks stand in {@link NetworkFacts}
 * @param contacts its telephones
 * @param period when it began and ended
 * @param status {@code status:former}, {@code status:ongoing} or {@code status:listed-as-previous}
 * @param funding the awards to it
 * @param milestones dated events
 * @param statistics published numbers
 * @param notStated what a source says it does not tell
 * @param compared what the second source states too; empty when one source only speaks of it
 */
public record ProgramFacts(
        int number,
        String iri,
        NameFacts name,
        Optional<String> acronym,
        Bilingual description,
        WhereFacts where,
        List<ClienteleFacts> clienteles,
        List<ServiceFacts> services,
        List<String> exploitations,
        List<ParticipationFacts> participations,
        List<ContactFacts> contacts,
        PeriodFacts period,
        Optional<String> status,
        List<FundingFacts> funding,
        List<MilestoneFacts> milestones,
        List<StatisticFacts> statistics,
        List<NotStated> notStated,
        List<Compared> compared) {

    /**
     * The source documents that speak of it.
     *
     * @return the IRI of the directory and, when something is compared, that of the inventory
     */
    public List<String> sources() {
        int block = number / Sizes.BLOCK;
        String directory = Iris.source(Iris.directory(block));
        return compared.isEmpty() ? List.of(directory) : List.of(directory, Iris.source(Iris.inventory(block)));
    }
}
