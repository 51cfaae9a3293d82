package org.balise.synthetic;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.balise.model.FundingAward;
import org.balise.model.Organization;
import org.balise.model.Program;
import org.balise.query.Criteria;
import org.balise.query.Order;

/** What laws about criteria are tried with, by the names that their parameters call it. */
public interface RandomQuestions {

    /** Criteria of programmes. */
    @Provide
    default Arbitrary<Criteria<Program>> ofPrograms() {
        return RandomCriteria.ofPrograms();
    }

    /** Criteria of organizations. */
    @Provide
    default Arbitrary<Criteria<Organization>> ofOrganizations() {
        return RandomCriteria.ofOrganizations();
    }

    /** Criteria of funding awards. */
    @Provide
    default Arbitrary<Criteria<FundingAward>> ofFundings() {
        return RandomCriteria.ofFundings();
    }

    /** Orders of programmes. */
    @Provide
    default Arbitrary<Order<Program>> orders() {
        return RandomCriteria.ordersOfPrograms();
    }
}
