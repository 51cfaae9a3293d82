package org.balise.evidence;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.balise.model.Season;

/** French. */
final class FrenchWords {

    static final LanguageWords TABLE = new LanguageWords(
            cardinals(), ordinals(), months(), seasons(), units(), rhythms(), List.of("chaque", "par"));

    private FrenchWords() {}

    private static Map<String, Integer> cardinals() {
        return WordTable.numbered(
                        0,
                        "zéro",
                        "un|une",
                        "deux",
                        "trois",
                        "quatre",
                        "cinq",
                        "six",
                        "sept",
                        "huit",
                        "neuf",
                        "dix",
                        "onze",
                        "douze|douzaine",
                        "treize",
                        "quatorze",
                        "quinze",
                        "seize")
                .and(20, "vingt|vingts|vingtaine")
                .and(30, "trente|trentaine")
                .and(40, "quarante|quarantaine")
                .and(50, "cinquante|cinquantaine")
                .and(60, "soixante|soixantaine")
                .and(70, "septante")
                .and(80, "huitante")
                .and(90, "nonante")
                .and(100, "cent|cents|centaine")
                .and(1000, "mille|millier")
                .map();
    }

    private static Map<String, Integer> ordinals() {
        return WordTable.numbered(
                        1,
                        "premier|première|premiers|premières",
                        "deuxième|deuxièmes|second|seconde",
                        "troisième|troisièmes",
                        "quatrième|quatrièmes",
                        "cinquième|cinquièmes",
                        "sixième|sixièmes",
                        "septième|septièmes",
                        "huitième|huitièmes",
                        "neuvième|neuvièmes",
                        "dixième|dixièmes",
                        "onzième",
                        "douzième",
                        "treizième",
                        "quatorzième",
                        "quinzième",
                        "seizième")
                .and(20, "vingtième")
                .map();
    }

    private static Map<String, Integer> months() {
        return WordTable.numbered(
                        1,
                        "janvier|janv",
                        "février|févr",
                        "mars",
                        "avril|avr",
                        "mai",
                        "juin",
                        "juillet|juil",
                        "août",
                        "septembre|sept",
                        "octobre|oct",
                        "novembre|nov",
                        "décembre|déc")
                .map();
    }

    private static Map<String, Season> seasons() {
        return Map.of(
                "printemps", Season.SPRING, "été", Season.SUMMER, "automne", Season.AUTUMN, "hiver", Season.WINTER);
    }

    private static Map<String, Character> units() {
        return Map.ofEntries(
                entry("an", 'Y'),
                entry("ans", 'Y'),
                entry("année", 'Y'),
                entry("années", 'Y'),
                entry("mois", 'M'),
                entry("semaine", 'W'),
                entry("semaines", 'W'),
                entry("jour", 'D'),
                entry("jours", 'D'),
                entry("journée", 'D'),
                entry("journées", 'D'),
                entry("heure", 'H'),
                entry("heures", 'H'));
    }

    private static Map<String, String> rhythms() {
        return Map.ofEntries(
                entry("quotidien", "P1D"),
                entry("quotidienne", "P1D"),
                entry("quotidiens", "P1D"),
                entry("quotidiennes", "P1D"),
                entry("hebdomadaire", "P7D"),
                entry("hebdomadaires", "P7D"),
                entry("bimensuel", "P14D"),
                entry("bimensuelle", "P14D"),
                entry("bimensuels", "P14D"),
                entry("bimensuelles", "P14D"),
                entry("mensuel", "P1M"),
                entry("mensuelle", "P1M"),
                entry("mensuels", "P1M"),
                entry("mensuelles", "P1M"),
                entry("annuel", "P1Y"),
                entry("annuelle", "P1Y"),
                entry("annuels", "P1Y"),
                entry("annuelles", "P1Y"));
    }
}
