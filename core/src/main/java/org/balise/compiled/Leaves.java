package org.balise.compiled;

import java.util.Collection;
import org.balise.model.AbsenceReason;
import org.balise.model.Value;
import org.balise.query.Answer;
import org.balise.query.Path;
import org.balise.query.Step;
import org.balise.query.Test;
import org.balise.query.ValueTests;
import org.roaringbitmap.RoaringBitmap;

/** What the data alone says of a path, whoever asks; kept. Thread-safe. */
final class Leaves {

    private record Met(Path path, Test test) {}

    private record Absent(Path path, String reason) {}

    private final Navigation navigation;
    private final Dictionary dictionary;
    private final Wider wider;
    private final Memo<Piles> tested;
    private final Memo<RoaringBitmap> found;

    Leaves(Navigation navigation, Dictionary dictionary, Wider wider, Memos memos) {
        this.navigation = navigation;
        this.dictionary = dictionary;
        this.wider = wider;
        this.tested = memos.ofPiles();
        this.found = memos.ofBitmaps();
    }

    /** What has a value that meets a test, and what has one that may meet it. */
    Piles meeting(Path path, Test test) {
        return tested.get(
                new Met(path, test), () -> last(path.last(), test).map(last -> navigation.before(path, last)));
    }

    /** What has any value. */
    RoaringBitmap stated(Path path) {
        return found.get(path, () -> navigation.before(path, navigation.having(path.last())));
    }

    /** What a source says of why there is no value. */
    RoaringBitmap absent(Path path, String reason) {
        return found.get(
                new Absent(path, reason), () -> navigation.before(path, navigation.absent(path.last(), reason)));
    }

    /** What has no value, and no source says that none applies. */
    RoaringBitmap silent(Path path, RoaringBitmap domain) {
        RoaringBitmap silent = RoaringBitmap.andNot(domain, stated(path));
        silent.andNot(absent(path, AbsenceReason.NOT_APPLICABLE.property()));
        return silent;
    }

    private Piles last(Step step, Test test) {
        if (test instanceof Test.OneOf oneOf) {
            return Piles.decided(navigation.back(step, numbers(oneOf.iris())));
        } else if (test instanceof Test.Within within) {
            return Piles.decided(navigation.back(step, numbers(wider.below(within.iri()))));
        } else if (step.inverse()) {
            return Piles.decided(new RoaringBitmap());
        }
        RoaringBitmap certain = literals(step, test, Answer.YES);
        if (!(test instanceof Test.ToDay)) {
            return Piles.decided(certain);
        }
        return Piles.open(certain, RoaringBitmap.or(certain, literals(step, test, Answer.UNDETERMINED)));
    }

    private RoaringBitmap literals(Step step, Test test, Answer answer) {
        RoaringBitmap all = new RoaringBitmap();
        navigation
                .columns(step)
                .forEach(column -> all.or(column.subjectsOf(
                        (Value.Literal literal) -> ValueTests.answer(test, literal, wider) == answer)));
        return all;
    }

    private RoaringBitmap numbers(Collection<String> iris) {
        RoaringBitmap numbers = new RoaringBitmap();
        iris.forEach(iri -> dictionary.known(iri).ifPresent(numbers::add));
        return numbers;
    }
}
