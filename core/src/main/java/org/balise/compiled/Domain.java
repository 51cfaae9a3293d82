package org.balise.compiled;

import org.roaringbitmap.RoaringBitmap;

/**
 * The entities or parts that criteria are asked of.
 *
 * @param key tells domains apart: the classes, or another domain and the path from it
 * @param members the entities or parts
 */
record Domain(Object key, RoaringBitmap members) {

    /** A domain is what its key says. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Domain domain && key.equals(domain.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
