package org.balise.sparql.criteria;

import java.util.List;
import java.util.Optional;
import org.balise.sparql.StateMark;

/**
 * A {@code SELECT} as it was written, in parts.
 *
 * @param prologue the prefixes
 * @param columns what is selected
 * @param from the graphs that count, as clauses; empty for all
 * @param where the pattern, and how rows are grouped
 * @param graphs the IRIs of the graphs that count; empty for all
 */
record Written(String prologue, String columns, String from, String where, Optional<List<String>> graphs) {

    /** The variable of rows that tell the state. */
    static final String STATE = "state";

    String text() {
        return prologue + "SELECT " + columns + "\n" + from + where;
    }

    /** The same, with rows beside that tell the state of the data that it is answered from. */
    String withState() {
        return prologue + "SELECT *\n" + from + "WHERE {\n{ SELECT " + columns + "\n" + where
                + " }\nUNION { SELECT DISTINCT ?" + STATE + " WHERE { " + StateMark.pattern("?" + STATE) + " } }\n}";
    }
}
