package org.balise.query;

import org.balise.model.FundingAward;
import org.balise.model.Initiative;
import org.balise.model.Participant;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;

/** Fields of funding awards. */
public interface FundingAwards extends Entities {

    /** Who pays: {@code schema:funder}. */
    EntityField<FundingAward, Participant> FUNDER = new EntityField<>(Path.of(Schema.FUNDER));

    /** Who receives: {@code bal:recipient}. */
    EntityField<FundingAward, Participant> RECIPIENT = new EntityField<>(Path.of(Bal.RECIPIENT));

    /** What is paid for: {@code schema:fundedItem}. */
    EntityField<FundingAward, Initiative> FUNDED_ITEM = new EntityField<>(Path.of(Schema.FUNDED_ITEM));

    /** The strategy or programme under which it is paid: {@code bal:fundingScheme}. */
    EntityField<FundingAward, Initiative> SCHEME = new EntityField<>(Path.of(Bal.FUNDING_SCHEME));

    /** How much, in dollars: {@code schema:amount}. */
    NumberField<FundingAward> AMOUNT = new NumberField<>(Path.of(Schema.AMOUNT));

    /** From when: {@code bal:started}. */
    DateField<FundingAward> STARTED = new DateField<>(Path.of(Bal.STARTED));

    /** Until when; not stated means unknown, not open: {@code bal:ended}. */
    DateField<FundingAward> ENDED = new DateField<>(Path.of(Bal.ENDED));
}
