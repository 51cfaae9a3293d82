package org.balise.query;

import java.util.List;
import org.balise.model.Value;

/** Where the values of entities are looked up. */
public interface Statements {

    /**
     * The values that one step leads to.
     *
     * @param subject the IRI to begin at
     * @param step the step
     * @return the values, each once; empty when none is stated
     */
    List<Value> values(String subject, Step step);
}
