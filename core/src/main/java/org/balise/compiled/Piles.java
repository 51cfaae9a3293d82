package org.balise.compiled;

import java.util.function.UnaryOperator;
import org.roaringbitmap.RoaringBitmap;

/**
 * What certainly meets criteria, and what may meet them: the certain ones and the undetermined ones. In Kleene's logic each of
 * the two combines for itself. Nobody changes the bitmaps.
 *
 * @param certain what certainly meets them
 * @param possible the same and what may meet them
 * @param isDecided whether it is known that the two are the same
 */
record Piles(RoaringBitmap certain, RoaringBitmap possible, boolean isDecided) {

    /** What either meets or does not. */
    static Piles decided(RoaringBitmap met) {
        return new Piles(met, met, true);
    }

    static Piles open(RoaringBitmap certain, RoaringBitmap possible) {
        return new Piles(certain, possible, false);
    }

    Piles and(Piles other) {
        RoaringBitmap both = RoaringBitmap.and(certain, other.certain);
        return isDecided && other.isDecided ? decided(both) : open(both, RoaringBitmap.and(possible, other.possible));
    }

    Piles or(Piles other) {
        RoaringBitmap either = RoaringBitmap.or(certain, other.certain);
        return isDecided && other.isDecided
                ? decided(either)
                : open(either, RoaringBitmap.or(possible, other.possible));
    }

    Piles not(RoaringBitmap all) {
        RoaringBitmap met = RoaringBitmap.andNot(all, possible);
        return isDecided ? decided(met) : open(met, RoaringBitmap.andNot(all, certain));
    }

    /** Both as something else, which may only depend on each. */
    Piles map(UnaryOperator<RoaringBitmap> mapping) {
        RoaringBitmap mapped = mapping.apply(certain);
        return isDecided ? decided(mapped) : open(mapped, mapping.apply(possible));
    }

    RoaringBitmap undetermined() {
        return isDecided ? new RoaringBitmap() : RoaringBitmap.andNot(possible, certain);
    }

    int bytes() {
        return certain.getSizeInBytes() + (isDecided ? 0 : possible.getSizeInBytes());
    }
}
