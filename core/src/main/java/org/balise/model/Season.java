package org.balise.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A season of a year, as EDTF level 1 writes it.
 *
 * <p>Bounds are the widest reading in the northern hemisphere. Winter may mean either end of the year, so its bounds are
 * the whole year.
 */
public enum Season {
    /** EDTF 21: from 1 March to 21 June. */
    SPRING(21, "03-01", "06-21"),
    /** EDTF 22: from 1 June to 23 September. */
    SUMMER(22, "06-01", "09-23"),
    /** EDTF 23: from 1 September to 21 December. */
    AUTUMN(23, "09-01", "12-21"),
    /** EDTF 24: the whole year. */
    WINTER(24, "01-01", "12-31");

    private final int code;
    private final String first;
    private final String last;

    Season(int code, String first, String last) {
        this.code = code;
        this.first = first;
        this.last = last;
    }

    /**
     * The season's number in EDTF.
     *
     * @return 21 (spring) to 24 (winter)
     */
    public int code() {
        return code;
    }

    LocalDate earliest(int year) {
        return LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, first));
    }

    LocalDate latest(int year) {
        return LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, last));
    }

    static Optional<Season> ofCode(int code) {
        for (Season season : values()) {
            if (season.code == code) {
                return Optional.of(season);
            }
        }
        return Optional.empty();
    }
}
