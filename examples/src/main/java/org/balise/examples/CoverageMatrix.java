package org.balise.examples;

import org.balise.Catalogue;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Population;
import org.balise.query.Matrix;
import org.balise.query.Programs;
import org.balise.query.View;

/** Counts programmes by province and population. An empty cell says that none is recorded, not that there is none. */
public final class CoverageMatrix {

    private CoverageMatrix() {}

    /**
     * Prints the table with its totals.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            var matrix = matrix(catalogue.view());
            for (var cell : matrix.cells()) {
                System.out.println(cell.row() + ", " + cell.column() + ": "
                        + (cell.count() == 0 ? "none recorded" : cell.count()));
            }
            for (int row = 0; row < matrix.rows().size(); row++) {
                System.out.println(
                        matrix.rows().get(row) + ": " + matrix.rowTotals().get(row) + " in all");
            }
            System.out.println(matrix.total() + " programmes, of which " + matrix.unclassified() + " in no cell");
        }
    }

    static Matrix<Place, Population> matrix(View view) {
        return view.programs().crossTab(Programs.PLACE.eachOfKind(PlaceKind.PROVINCE), Programs.POPULATION.eachTop());
    }
}
