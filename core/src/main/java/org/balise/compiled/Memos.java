package org.balise.compiled;

import org.roaringbitmap.RoaringBitmap;

/** Makes memos, each of which may hold as many bytes as the others. */
record Memos(long bytes) {

    /** What an entry takes beside its value. */
    private static final int ENTRY = 200;

    Memo<RoaringBitmap> ofBitmaps() {
        return new Memo<>(bytes, (key, bitmap) -> ENTRY + bitmap.getSizeInBytes());
    }

    Memo<Piles> ofPiles() {
        return new Memo<>(bytes, (key, piles) -> ENTRY + piles.bytes());
    }

    Memo<Ranking> ofRankings() {
        return new Memo<>(bytes, (key, ranking) -> ENTRY + ranking.bytes());
    }

    Memo<Results> ofResults() {
        return new Memo<>(bytes, (key, results) -> ENTRY + results.bytes());
    }
}
