package org.balise.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** A chain of languages is the list of its ranges. */
abstract class LanguageChainMixIn {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unused") // Stands for the constructor of the record.
    LanguageChainMixIn(List<String> ranges) {}

    @JsonValue
    abstract List<String> ranges();
}
