package org.balise.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An entity says of which kind it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
interface EntityMixIn {}
