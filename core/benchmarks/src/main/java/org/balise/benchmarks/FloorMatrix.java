package org.balise.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * Counts programmes by province and population in two ways, of which columns are faster for few programmes and bitmaps for
 * many.
 */
final class FloorMatrix {

    private final List<String> provinces;
    private final List<String> populations;
    private final Facets places;
    private final Facets served;
    private final int[] provincesOfProgram;
    private final int[] populationsOfProgram;

    FloorMatrix(List<String> provinces, List<String> populations, FloorIndex index, int programs) {
        this.provinces = provinces;
        this.populations = populations;
        this.places = index.places;
        this.served = index.populations;
        this.provincesOfProgram = masks(provinces, places, programs);
        this.populationsOfProgram = masks(populations, served, programs);
    }

    Map<Cell, Integer> byColumns() {
        int width = populations.size();
        int[] counts = new int[provinces.size() * width];
        for (int program = 0; program < provincesOfProgram.length; program++) {
            int all = populationsOfProgram[program];
            for (int left = provincesOfProgram[program]; left != 0; left &= left - 1) {
                int row = Integer.numberOfTrailingZeros(left) * width;
                for (int rest = all; rest != 0; rest &= rest - 1) {
                    counts[row + Integer.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        Map<Cell, Integer> cells = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            put(cells, provinces.get(i / width), populations.get(i % width), counts[i]);
        }
        return cells;
    }

    Map<Cell, Integer> byBitmaps() {
        Map<Cell, Integer> cells = new HashMap<>();
        for (String province : provinces) {
            for (String population : populations) {
                put(
                        cells,
                        province,
                        population,
                        RoaringBitmap.andCardinality(places.of(province), served.of(population)));
            }
        }
        return cells;
    }

    private static void put(Map<Cell, Integer> cells, String province, String population, int count) {
        if (count > 0) {
            cells.put(new Cell(province, population), count);
        }
    }

    /** For each programme, a bit for each value that it has. */
    private static int[] masks(List<String> values, Facets facets, int programs) {
        if (values.size() > Integer.SIZE) {
            throw new IllegalArgumentException("no column of " + values.size() + " values");
        }
        int[] masks = new int[programs];
        for (int bit = 0; bit < values.size(); bit++) {
            int mask = 1 << bit;
            facets.of(values.get(bit)).forEach((int program) -> masks[program] |= mask);
        }
        return masks;
    }
}
