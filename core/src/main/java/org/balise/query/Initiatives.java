package org.balise.query;

import org.balise.model.Evaluation;
import org.balise.model.FundingAward;
import org.balise.model.Gender;
import org.balise.model.Initiative;
import org.balise.model.Phase;
import org.balise.model.Population;
import org.balise.model.PreventionLevel;
import org.balise.model.Setting;
import org.balise.model.Status;
import org.balise.model.Topic;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.GenderScheme;
import org.balise.vocabulary.PopulationScheme;
import org.balise.vocabulary.PreventionLevelScheme;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.SettingScheme;
import org.balise.vocabulary.StatusScheme;
import org.balise.vocabulary.TopicScheme;

/** Fields of initiatives of every kind, programmes among them. */
public interface Initiatives extends Participants {

    /** Whether it goes on or has ended: {@code bal:status}. */
    ConceptField<Initiative, Status> STATUS = new ConceptField<>(Path.of(Bal.STATUS), StatusScheme.IRI);

    /** When it began: {@code bal:started}. */
    DateField<Initiative> STARTED = new DateField<>(Path.of(Bal.STARTED));

    /** When it ended; not stated means unknown, not open: {@code bal:ended}. */
    DateField<Initiative> ENDED = new DateField<>(Path.of(Bal.ENDED));

    /** The initiatives it is a part of: {@code dcterms:isPartOf}. */
    EntityField<Initiative, Initiative> PART_OF = new EntityField<>(Path.of(Dcterms.IS_PART_OF));

    /** The initiatives that are parts of it: against {@code dcterms:isPartOf}. */
    EntityField<Initiative, Initiative> PARTS = new EntityField<>(Path.against(Dcterms.IS_PART_OF));

    /** The phases: {@code bal:hasPhase}. */
    EntityField<Initiative, Phase> PHASES = new EntityField<>(Path.of(Bal.HAS_PHASE));

    /** The kinds of surroundings it works in: {@code bal:setting}. */
    ConceptField<Initiative, Setting> SETTING = new ConceptField<>(Path.of(Bal.SETTING), SettingScheme.IRI);

    /** Its place on the continuum of crime prevention: {@code bal:preventionLevel}. */
    ConceptField<Initiative, PreventionLevel> PREVENTION_LEVEL =
            new ConceptField<>(Path.of(Bal.PREVENTION_LEVEL), PreventionLevelScheme.IRI);

    /** The subjects under which a record files it: {@code bal:topic}. */
    ConceptField<Initiative, Topic> TOPIC = new ConceptField<>(Path.of(Bal.TOPIC), TopicScheme.IRI);

    /** The populations a record tags it with, apart from any described clientele: {@code bal:taggedPopulation}. */
    ConceptField<Initiative, Population> TAGGED_POPULATION =
            new ConceptField<>(Path.of(Bal.TAGGED_POPULATION), PopulationScheme.IRI);

    /** The genders a record tags it with: {@code bal:taggedGender}. */
    ConceptField<Initiative, Gender> TAGGED_GENDER = new ConceptField<>(Path.of(Bal.TAGGED_GENDER), GenderScheme.IRI);

    /** The evaluations: {@code bal:hasEvaluation}. */
    EntityField<Initiative, Evaluation> EVALUATIONS = new EntityField<>(Path.of(Bal.HAS_EVALUATION));

    /** The awards it is funded by: against {@code schema:fundedItem}. */
    EntityField<Initiative, FundingAward> FUNDINGS = new EntityField<>(Path.against(Schema.FUNDED_ITEM));
}
