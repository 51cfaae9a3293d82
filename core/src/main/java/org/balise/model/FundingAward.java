package org.balise.model;

import java.math.BigDecimal;
import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * Money that a funder gives to a recipient for an initiative; a {@code bal:FundingAward}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param note what else is to be known; reads {@code skos:note}
 * @param funders who gives it; reads {@code schema:funder}
 * @param scheme the strategy or programme under which it is given; reads {@code bal:fundingScheme}
 * @param recipients who receives it; reads {@code bal:recipient}
 * @param fundedItems what it is for; reads {@code schema:fundedItem}
 * @param purpose what the money is to do, in the editors' words; reads {@code bal:purpose}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param amount the amount, in dollars of the funder's country, without zeros at the end of a fraction; reads {@code schema:amount}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.FUNDING_AWARD, within = "https://schema.org/MonetaryGrant")
public record FundingAward(
        Id<FundingAward> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.NOTE) Text note,
        @Reads(Schema.FUNDER) List<Ref<Participant>> funders,
        @Reads(Bal.FUNDING_SCHEME) Stated<Ref<Initiative>> scheme,
        @Reads(Bal.RECIPIENT) List<Ref<Participant>> recipients,
        @Reads(Schema.FUNDED_ITEM) List<Ref<Initiative>> fundedItems,
        @Reads(Bal.PURPOSE) Text purpose,
        Period period,
        @Reads(Schema.AMOUNT) Stated<BigDecimal> amount,
        Rest rest)
        implements Dated {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param note what else is to be known
     * @param funders who gives it
     * @param scheme the strategy or programme under which it is given
     * @param recipients who receives it
     * @param fundedItems what it is for
     * @param purpose what the money is to do
     * @param period from when until when
     * @param amount the amount
     * @param rest what no other component reads
     */
    public FundingAward {
        funders = Canonical.refs(funders);
        recipients = Canonical.refs(recipients);
        fundedItems = Canonical.refs(fundedItems);
        amount = amount.map(Canonical::decimal);
    }

    /**
     * The id of an award of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code womens-support-and-recovery-2017-2022}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<FundingAward> id(String slug) {
        return Id.below(Iris.ENTITIES + "funding/", slug);
    }
}
