package org.balise.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.balise.model.Value;

/** A value is told from another kind of value by its fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Value.Iri.class), @JsonSubTypes.Type(Value.Literal.class)})
interface ValueMixIn {}
