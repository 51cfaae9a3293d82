package org.balise.fuseki.results;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows as a table for people. Every row and every column is shown; cells that do not fit the width end in an ellipsis, and control
 * characters in them are shown by their code.
 */
public final class ResultTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;
    private boolean shortened;

    private ResultTable(List<String> headings) {
        this.headings = headings;
        this.widths = headings.stream().mapToInt(DisplayText::width).toArray();
    }

    /**
     * A table of rows.
     *
     * @param source the rows, read to their end
     * @param prefixes what IRIs are shortened with
     * @return the table
     */
    public static ResultTable of(RowSet source, PrefixMapping prefixes) {
        List<Var> variables = source.getResultVars();
        ResultTable table =
                new ResultTable(variables.stream().map(Var::getVarName).toList());
        ShortTerms terms = new ShortTerms(prefixes);
        while (source.hasNext()) {
            Binding row = source.next();
            table.add(variables.stream()
                    .map(variable -> row.contains(variable) ? DisplayText.safe(terms.text(row.get(variable))) : "")
                    .toList());
        }
        return table;
    }

    private void add(List<String> cells) {
        rows.add(cells);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayText.width(cells.get(i)));
        }
    }

    /**
     * How many rows there are.
     *
     * @return the number of rows without the headings
     */
    public int size() {
        return rows.size();
    }

    /**
     * Whether a cell was shortened when the table was written.
     *
     * @return false before {@link #write}
     */
    public boolean isShortened() {
        return shortened;
    }

    /**
     * Writes headings and rows.
     *
     * @param out where to
     * @param width how many columns of characters a line may take
     */
    public void write(PrintStream out, int width) {
        if (headings.isEmpty()) {
            return;
        }
        int widest = widest(width);
        int[] shown =
                Arrays.stream(widths).map(natural -> Math.min(natural, widest)).toArray();
        shortened = Arrays.stream(widths).anyMatch(natural -> natural > widest);
        line(out, headings, shown);
        line(out, Arrays.stream(shown).mapToObj("-"::repeat).toList(), shown);
        rows.forEach(row -> line(out, row, shown));
    }

    /** The cap on the width of a column with which all of them fit. */
    private int widest(int width) {
        long room = (long) width - (long) GAP.length() * (widths.length - 1);
        int widest = Arrays.stream(widths).max().orElse(0);
        if (Arrays.stream(widths).asLongStream().sum() <= room) {
            return widest;
        }
        int low = NARROWEST;
        int high = Math.max(widest, NARROWEST);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            long taken = Arrays.stream(widths)
                    .mapToLong(natural -> Math.min(natural, middle))
                    .sum();
            if (taken <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static void line(PrintStream out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP)
                    .append(DisplayText.padded(DisplayText.fitted(cells.get(i), widths[i]), widths[i]));
        }
        out.println(line.toString().stripTrailing());
    }
}
