package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;

/**
 * A study of the outcomes of an initiative; a {@code bal:Evaluation}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param status how far it has come; reads {@code bal:evaluationStatus}
 * @param studiesCompleted the number of outcome studies completed; reads {@code bal:studiesCompleted}
 * @param inPlaceOfStudyCount what a record gives where the number of studies is due; reads {@code bal:inPlaceOfStudyCount}
 * @param finding what it found; reads {@code bal:finding}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param participations who takes part in it, and as what; reads {@code bal:hasParticipation}
 * @param note what else is to be known; reads {@code skos:note}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.EVALUATION, within = "http://www.w3.org/ns/prov#Activity")
public record Evaluation(
        Id<Evaluation> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Bal.EVALUATION_STATUS) Stated<Ref<EvaluationStatus>> status,
        @Reads(Bal.STUDIES_COMPLETED) Stated<Integer> studiesCompleted,
        @Reads(Bal.IN_PLACE_OF_STUDY_COUNT) Stated<Ref<EvaluationStatus>> inPlaceOfStudyCount,
        @Reads(Bal.FINDING) Stated<Text> finding,
        Period period,
        @Reads(Bal.HAS_PARTICIPATION) List<Participation> participations,
        @Reads(Skos.NOTE) Text note,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param status how far it has come
     * @param studiesCompleted the number of outcome studies completed
     * @param inPlaceOfStudyCount what a record gives where the number of studies is due
     * @param finding what it found
     * @param period from when until when
     * @param participations who takes part in it
     * @param note what else is to be known
     * @param rest what no other component reads
     */
    public Evaluation {
        participations = Canonical.parts(participations);
    }
}
