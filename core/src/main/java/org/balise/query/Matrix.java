package org.balise.query;

import java.util.ArrayList;
import java.util.List;
import org.balise.model.Ref;

/**
 * Entities counted by two categories at once. A cell counts each entity once; an entity may count in several cells, so cells
 * may add up to more than the totals, which are of distinct entities.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the categories of the first axis, in its order
 * @param columns the categories of the second axis, in its order
 * @param counts for each row the distinct entities in each column; 0 means that none is recorded, not that there is none
 * @param rowTotals for each row the distinct entities in it, whatever the column
 * @param columnTotals for each column the distinct entities in it, whatever the row
 * @param total the distinct entities that certainly meet the criteria
 * @param unclassified those of them that count in no cell, because they are in no row or in no column
 * @param undetermined the entities of which the sources do not say whether they meet the criteria; they count nowhere
 * @param <R> the class of the rows
 * @param <C> the class of the columns
 */
public record Matrix<R, C>(
        List<Ref<R>> rows,
        List<Ref<C>> columns,
        List<List<Long>> counts,
        List<Long> rowTotals,
        List<Long> columnTotals,
        long total,
        long unclassified,
        long undetermined) {

    /**
     * One cell.
     *
     * @param row its row
     * @param column its column
     * @param count the distinct entities in it
     * @param <R> the class of the rows
     * @param <C> the class of the columns
     */
    public record Cell<R, C>(Ref<R> row, Ref<C> column, long count) {}

    /**
     * A matrix.
     *
     * @param rows the rows
     * @param columns the columns
     * @param counts the cells
     * @param rowTotals the totals of rows
     * @param columnTotals the totals of columns
     * @param total all
     * @param unclassified those in no cell
     * @param undetermined those that count nowhere
     */
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    /**
     * Every cell.
     *
     * @return the cells, row by row
     */
    public List<Cell<R, C>> cells() {
        List<Cell<R, C>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cells.add(new Cell<>(
                        rows.get(row), columns.get(column), counts.get(row).get(column)));
            }
        }
        return List.copyOf(cells);
    }

    /**
     * The cells in which no entity is recorded. That none is recorded does not mean that there is none.
     *
     * @return the cells, row by row
     */
    public List<Cell<R, C>> noneRecorded() {
        return cells().stream().filter(cell -> cell.count() == 0).toList();
    }
}
