package org.balise.synthetic;

import java.util.List;

/** Names of invented municipalities and regions. */
final class PlaceNames {

    private static final List<String> BEGINNINGS = List.of(
            "Ash", "Birch", "Cedar", "Clear", "Crane", "Eagle", "Elm", "Fair", "Fox", "Glen", "Grey", "Hawk", "Heron",
            "Loon", "Maple", "Moose", "Oak", "Otter", "Pine", "Raven", "River", "Rose", "Silver", "Spruce", "Swan",
            "Willow", "Winter");
    private static final List<String> ENDS = List.of(
            "bank", "brook", "dale", "field", "ford", "gate", "haven", "mere", "mont", "port", "ridge", "stead", "ton",
            "wood");
    private static final List<String> SAINTS = List.of(
            "Sainte-Adèle",
            "Saint-Benoît",
            "Sainte-Cécile",
            "Saint-Désiré",
            "Sainte-Élise",
            "Saint-Éloi",
            "Saint-Gédéon",
            "Sainte-Hélène",
            "Saint-Jérémie",
            "Saint-Léon",
            "Sainte-Lucie",
            "Saint-Médard",
            "Saint-Noël",
            "Sainte-Rosalie",
            "Saint-Théodore",
            "Sainte-Thérèse",
            "Saint-Zéphirin");
    private static final List<String> WATERS = List.of(
            "des-Bois",
            "du-Lac",
            "de-la-Baie",
            "sur-Mer",
            "des-Érables",
            "du-Portage",
            "des-Îles",
            "de-la-Rivière",
            "du-Moulin",
            "des-Prés",
            "du-Nord",
            "des-Neiges",
            "du-Rocher",
            "de-l'Anse");
    private static final List<Bilingual> SIDES = List.of(
            new Bilingual("East ", "-Est"),
            new Bilingual("West ", "-Ouest"),
            new Bilingual("North ", "-Nord"),
            new Bilingual("South ", "-Sud"),
            new Bilingual("Upper ", "-le-Haut"),
            new Bilingual("Lower ", "-le-Bas"));

    private PlaceNames() {}

    /** The name of a municipality; names come again after one and a half thousand numbers or more. */
    static Bilingual municipality(boolean inQuebec, int number) {
        String stem = inQuebec ? stem(SAINTS, "-", WATERS, number) : stem(BEGINNINGS, "", ENDS, number);
        int round = number / (inQuebec ? SAINTS.size() * WATERS.size() : BEGINNINGS.size() * ENDS.size());
        if (round == 0) {
            return new Bilingual(stem, stem);
        }
        Bilingual side = SIDES.get((round - 1) % SIDES.size());
        return new Bilingual(side.english() + stem, stem + side.french());
    }

    static Bilingual region(Bilingual municipality) {
        return new Bilingual(municipality.english() + " region", "Région de " + municipality.french());
    }

    private static String stem(List<String> beginnings, String between, List<String> ends, int number) {
        int beginning = number % beginnings.size();
        return beginnings.get(beginning) + between + ends.get((number / beginnings.size() + beginning) % ends.size());
    }
}
