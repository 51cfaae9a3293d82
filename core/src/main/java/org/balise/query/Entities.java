package org.balise.query;

import org.balise.model.Entity;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/** Fields that entities of every class have. */
public interface Entities {

    /** The name: {@code skos:prefLabel}. */
    TextField<Entity> NAME = new TextField<>(Path.of(Skos.PREF_LABEL));

    /** The name, any other, former or older one, or the title: {@code skos:prefLabel}, {@code skos:altLabel}, {@code skos:hiddenLabel}, {@code bal:formerName}, {@code dcterms:title}. */
    TextField<Entity> ANY_NAME = new TextField<>(
            Path.of(Skos.PREF_LABEL, Skos.ALT_LABEL, Skos.HIDDEN_LABEL, Bal.FORMER_NAME, Dcterms.TITLE));

    /** The description, in the editors' words: {@code dcterms:description}. */
    TextField<Entity> DESCRIPTION = new TextField<>(Path.of(Dcterms.DESCRIPTION));
}
