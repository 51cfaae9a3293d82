package org.balise.query;

import org.balise.model.Aim;
import org.balise.model.AimKind;
import org.balise.vocabulary.AimKindScheme;
import org.balise.vocabulary.Bal;

/** Fields of aims. */
public interface Aims extends Entities {

    /** In which sense it is an aim: {@code bal:aimKind}. */
    ConceptField<Aim, AimKind> KIND = new ConceptField<>(Path.of(Bal.AIM_KIND), AimKindScheme.IRI);

    /** Its place in the document's list, from 1: {@code bal:position}. */
    NumberField<Aim> POSITION = new NumberField<>(Path.of(Bal.POSITION));
}
