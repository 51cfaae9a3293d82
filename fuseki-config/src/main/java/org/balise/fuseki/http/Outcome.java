package org.balise.fuseki.http;

/** What a request for an address comes to, when it is not refused. */
public sealed interface Outcome permits Representation, SeeOther, StoredFile {}
