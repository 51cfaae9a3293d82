package org.balise.synthetic;

import java.util.List;

/** A province or territory: its code, its name, its area code, and the share of places and programmes it gets. */
record Province(String code, String sgcCode, String english, String french, String areaCode, int weight) {

    static final List<Province> ALL = List.of(
            new Province("nl", "10", "Newfoundland and Labrador", "Terre-Neuve-et-Labrador", "709", 2),
            new Province("pe", "11", "Prince Edward Island", "Île-du-Prince-Édouard", "902", 1),
            new Province("ns", "12", "Nova Scotia", "Nouvelle-Écosse", "902", 3),
            new Province("nb", "13", "New Brunswick", "Nouveau-Brunswick", "506", 3),
            new Province("qc", "24", "Quebec", "Québec", "418", 20),
            new Province("on", "35", "Ontario", "Ontario", "613", 30),
            new Province("mb", "46", "Manitoba", "Manitoba", "204", 12),
            new Province("sk", "47", "Saskatchewan", "Saskatchewan", "306", 5),
            new Province("ab", "48", "Alberta", "Alberta", "403", 11),
            new Province("bc", "59", "British Columbia", "Colombie-Britannique", "604", 10),
            new Province("yt", "60", "Yukon", "Yukon", "867", 1),
            new Province("nt", "61", "Northwest Territories", "Territoires du Nord-Ouest", "867", 1),
            new Province("nu", "62", "Nunavut", "Nunavut", "867", 1));

    static final Province MANITOBA = ALL.get(6);

    private static final int[] WEIGHTS = ALL.stream().mapToInt(Province::weight).toArray();

    static Province any(Chance chance) {
        return ALL.get(chance.weighted(WEIGHTS));
    }

    String iri() {
        return Iris.CANADA + "-" + code;
    }
}
