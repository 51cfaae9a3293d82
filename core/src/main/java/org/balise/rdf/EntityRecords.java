package org.balise.rdf;

import java.util.List;
import org.balise.model.Entity;
import org.balise.model.EntityTypes;

/** The records of the library. Of something that fits several, none within another, the first is taken. */
final class EntityRecords {

    private EntityRecords() {}

    static List<Class<? extends Entity>> types() {
        return EntityTypes.all();
    }

    static List<RecordCodec> all() {
        return Holder.CODECS;
    }

    /** Made when first asked for. */
    private static final class Holder {
        private static final List<RecordCodec> CODECS =
                EntityTypes.all().stream().map(RecordCodec::of).toList();
    }
}
