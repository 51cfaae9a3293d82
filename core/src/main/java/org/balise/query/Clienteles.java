package org.balise.query;

import org.balise.model.Clientele;
import org.balise.model.Gender;
import org.balise.model.Inclusion;
import org.balise.model.Population;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.GenderScheme;
import org.balise.vocabulary.InclusionScheme;
import org.balise.vocabulary.PopulationScheme;

/** Fields of clienteles: one described group each. */
public interface Clienteles extends Entities {

    /** The populations that everyone in the group belongs to, all together: {@code bal:population}. */
    ConceptField<Clientele, Population> POPULATION = new ConceptField<>(Path.of(Bal.POPULATION), PopulationScheme.IRI);

    /** The genders that people in the group may have: {@code bal:gender}. */
    ConceptField<Clientele, Gender> GENDER = new ConceptField<>(Path.of(Bal.GENDER), GenderScheme.IRI);

    /** The lowest age in completed years: {@code bal:minimumAge}. */
    NumberField<Clientele> MINIMUM_AGE = new NumberField<>(Path.of(Bal.MINIMUM_AGE));

    /** The highest age in completed years: {@code bal:maximumAge}. */
    NumberField<Clientele> MAXIMUM_AGE = new NumberField<>(Path.of(Bal.MAXIMUM_AGE));

    /** Whether belonging to the group is required, in focus or included: {@code bal:inclusion}. */
    ConceptField<Clientele, Inclusion> INCLUSION = new ConceptField<>(Path.of(Bal.INCLUSION), InclusionScheme.IRI);

    /**
     * People of an age belong to the group. Where only one bound is stated, the other side is open; where none is, the
     * criterion is undetermined.
     *
     * @param age completed years
     * @return the criterion
     */
    static Criteria<Clientele> mayBeAged(int age) {
        Criteria<Clientele> above = MINIMUM_AGE.atMost(age);
        Criteria<Clientele> below = MAXIMUM_AGE.atLeast(age);
        return above.and(below)
                .or(above.and(MAXIMUM_AGE.isStated().not()))
                .or(below.and(MINIMUM_AGE.isStated().not()));
    }
}
