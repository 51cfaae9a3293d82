package org.balise.sparql.criteria;

import java.util.List;
import org.balise.query.Evaluator;
import org.balise.query.View;

/** Views that find nothing by its words. */
final class Views {

    private Views() {}

    static View of(Evaluator evaluator) {
        return View.of(evaluator, (words, languages, types, limit) -> List.of());
    }
}
