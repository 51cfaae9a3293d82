package org.balise.synthetic;

import java.util.List;

/** The words that names and descriptions are put together from. */
final class Words {

    static final List<Bilingual> HOUSES = List.of(
            new Bilingual("House", "Maison"),
            new Bilingual("Circle", "Cercle"),
            new Bilingual("Project", "Projet"),
            new Bilingual("Refuge", "Refuge"),
            new Bilingual("Outreach", "Équipe"),
            new Bilingual("Initiative", "Initiative"),
            new Bilingual("Gathering", "Rassemblement"),
            new Bilingual("Support Network", "Réseau d'entraide"));

    static final List<Bilingual> SYMBOLS = List.of(
            new Bilingual("Dawn", "de l'Aube"),
            new Bilingual("Cedar", "du Cèdre"),
            new Bilingual("North Star", "de l'Étoile polaire"),
            new Bilingual("Lighthouse", "du Phare"),
            new Bilingual("Hope", "de l'Espérance"),
            new Bilingual("New Path", "du Nouveau Sentier"),
            new Bilingual("Eagle", "de l'Aigle"),
            new Bilingual("Willow", "du Saule"),
            new Bilingual("Hearth", "de l'Âtre"),
            new Bilingual("Summer", "de l'Été"),
            new Bilingual("Oak", "du Chêne"),
            new Bilingual("Heron", "du Héron"),
            new Bilingual("Island", "de l'Île"),
            new Bilingual("Forest", "de la Forêt"),
            new Bilingual("Horizon", "de l'Horizon"),
            new Bilingual("Snow Goose", "de l'Oie des neiges"),
            new Bilingual("Springtime", "du Printemps"),
            new Bilingual("Harbour", "du Havre"),
            new Bilingual("Freedom", "de la Liberté"),
            new Bilingual("Sisters", "des Sœurs"));

    static final List<Bilingual> BODIES = List.of(
            new Bilingual("Association", "Association"),
            new Bilingual("Foundation", "Fondation"),
            new Bilingual("Society", "Société"),
            new Bilingual("Centre", "Centre"),
            new Bilingual("Council", "Conseil"),
            new Bilingual("Cooperative", "Coopérative"));

    static final List<Bilingual> UNITS = List.of(
            new Bilingual("Youth services", "Services à la jeunesse"),
            new Bilingual("Shelter team", "Équipe d'hébergement"),
            new Bilingual("Prevention branch", "Direction de la prévention"),
            new Bilingual("Health unit", "Unité de santé"));

    static final List<Bilingual> DOINGS = List.of(
            new Bilingual(
                    "Stands by people who want to leave exploitation",
                    "Épaule les personnes qui veulent quitter l'exploitation"),
            new Bilingual(
                    "Gives families and friends a place to turn to",
                    "Offre aux familles et aux proches un lieu où s'adresser"),
            new Bilingual(
                    "Teaches how recruiters work and how to refuse",
                    "Apprend comment agissent les recruteurs et comment refuser"),
            new Bilingual(
                    "Helps rebuild health, income and trust", "Aide à retrouver la santé, un revenu et la confiance"),
            new Bilingual("Meets people in the street at night", "Va à la rencontre des gens dans la rue, la nuit"),
            new Bilingual("Prepares witnesses for court", "Prépare les témoins à l'audience"));

    static final List<Bilingual> MEANS = List.of(
            new Bilingual("with counsellors on call", "avec des conseillères de garde"),
            new Bilingual("with elders and ceremonies", "avec des aînés et des cérémonies"),
            new Bilingual("with beds for short stays", "avec des lits pour de courts séjours"),
            new Bilingual("with volunteers and drivers", "avec des bénévoles et des chauffeurs"),
            new Bilingual("with workshops in schools", "avec des ateliers dans les écoles"));

    static final List<Bilingual> SITUATIONS = List.of(
            new Bilingual("They have nowhere safe to sleep.", "Ces personnes n'ont aucun endroit sûr où dormir."),
            new Bilingual("They came to the city alone.", "Ces personnes sont venues seules à la ville."),
            new Bilingual("They are raising small children.", "Ces personnes élèvent de jeunes enfants."));

    static final List<Bilingual> PURPOSES = List.of(
            new Bilingual("Hire and train staff.", "Engager et former du personnel."),
            new Bilingual("Open more hours.", "Ouvrir plus longtemps."),
            new Bilingual("Reach remote communities.", "Joindre les collectivités éloignées."));

    static final List<Bilingual> EVENTS = List.of(
            new Bilingual("The doors open", "Ouverture des portes"),
            new Bilingual("A second site opens", "Ouverture d'un second lieu"),
            new Bilingual("The advisory circle meets", "Réunion du cercle consultatif"),
            new Bilingual("The programme is renewed", "Renouvellement du programme"));

    static final List<Bilingual> SERVICES = List.of(
            new Bilingual("Evening sessions", "Séances du soir"),
            new Bilingual("Help close to home", "Aide près de chez soi"),
            new Bilingual("Open to walk-ins", "Sans rendez-vous"),
            new Bilingual("First steps", "Premiers pas"));

    private Words() {}

    /** Such as "Dawn House, Riverbrook" and "Maison de l'Aube, Riverbrook". */
    static Bilingual named(Bilingual what, Bilingual symbol, Bilingual place) {
        return new Bilingual(
                symbol.english() + " " + what.english() + ", " + place.english(),
                what.french() + " " + symbol.french() + ", " + place.french());
    }

    static Bilingual described(Bilingual doing, Bilingual means) {
        return new Bilingual(
                doing.english() + ", " + means.english() + ".", doing.french() + ", " + means.french() + ".");
    }
}
