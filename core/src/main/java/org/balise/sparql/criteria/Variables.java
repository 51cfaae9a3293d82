package org.balise.sparql.criteria;

/** Names the variables of one query, none twice. For one thread. */
final class Variables {

    private int last;

    String next() {
        last++;
        return "?v" + last;
    }
}
