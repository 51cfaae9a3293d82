package org.balise.compiled;

import com.google.common.base.Suppliers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The columns of all properties; each is made when it is first asked for, then kept. Thread-safe. */
final class Columns {

    private final Data data;
    private final Dictionary dictionary;
    private final Map<String, Supplier<Column>> columns = new ConcurrentHashMap<>();

    Columns(Data data, Dictionary dictionary) {
        this.data = data;
        this.dictionary = dictionary;
    }

    /** The column of a property; an empty one, which is not kept, if no statement has it. */
    Column of(String property) {
        Supplier<Column> known = columns.get(property);
        if (known != null) {
            return known.get();
        }
        Column column = columns.computeIfAbsent(
                        property, key -> Suppliers.memoize(() -> Column.of(data, key, dictionary)))
                .get();
        if (column == Column.EMPTY) {
            columns.remove(property);
        }
        return column;
    }
}
