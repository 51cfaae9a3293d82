package org.balise.query;

import org.balise.model.Ref;

/**
 * How many entities count in one category.
 *
 * @param category the category
 * @param count the distinct entities in it; 0 means that none is recorded, not that there is none
 * @param <K> the class of the category
 */
public record Group<K>(Ref<K> category, long count) {}
