package org.balise.query;

import org.balise.model.Evaluation;
import org.balise.model.EvaluationStatus;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.EvaluationStatusScheme;

/** Fields of evaluations. */
public interface Evaluations extends Entities {

    /** How far it has come: {@code bal:evaluationStatus}. */
    ConceptField<Evaluation, EvaluationStatus> STATUS =
            new ConceptField<>(Path.of(Bal.EVALUATION_STATUS), EvaluationStatusScheme.IRI);

    /** The number of completed studies of outcomes: {@code bal:studiesCompleted}. */
    NumberField<Evaluation> STUDIES_COMPLETED = new NumberField<>(Path.of(Bal.STUDIES_COMPLETED));
}
