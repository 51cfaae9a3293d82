package org.balise.compiled;

import org.balise.query.Criteria;
import org.balise.query.Meter;
import org.balise.query.Path;
import org.roaringbitmap.RoaringBitmap;

/** Criteria on all entities of a domain at once. Thread-safe. */
final class Evaluation {

    private record Asked(Domain domain, Criteria<?> criteria) {}

    private record Reached(Object from, Path path) {}

    private final Leaves leaves;
    private final Navigation navigation;
    private final Patterns patterns;
    private final Dictionary dictionary;
    private final Memo<Piles> answers;
    private final Memo<RoaringBitmap> domains;

    Evaluation(Leaves leaves, Navigation navigation, Patterns patterns, Dictionary dictionary, Memos memos) {
        this.leaves = leaves;
        this.navigation = navigation;
        this.patterns = patterns;
        this.dictionary = dictionary;
        this.answers = memos.ofPiles();
        this.domains = memos.ofBitmaps();
    }

    /** Which entities meet criteria, and which may; kept. */
    Piles of(Domain domain, Criteria<?> criteria, Meter meter) {
        return answers.get(new Asked(domain, criteria), () -> combined(domain, criteria, meter));
    }

    private Piles combined(Domain domain, Criteria<?> criteria, Meter meter) {
        if (criteria instanceof Criteria.And<?> and) {
            Piles piles = Piles.decided(domain.members());
            for (Criteria<?> one : and.all()) {
                piles = piles.and(of(domain, one, meter));
            }
            return piles;
        } else if (criteria instanceof Criteria.Or<?> or) {
            Piles piles = Piles.decided(new RoaringBitmap());
            for (Criteria<?> one : or.any()) {
                piles = piles.or(of(domain, one, meter));
            }
            return piles;
        } else if (criteria instanceof Criteria.Not<?> not) {
            return of(domain, not.criteria(), meter).not(domain.members());
        }
        return leaf(domain, criteria, meter);
    }

    private Piles leaf(Domain domain, Criteria<?> criteria, Meter meter) {
        if (criteria instanceof Criteria.Has<?> has) {
            return withSilence(domain, has.path(), leaves.meeting(has.path(), has.test()));
        } else if (criteria instanceof Criteria.Any<?> any) {
            return withSilence(domain, any.path(), parts(domain, any, meter));
        }
        return Piles.decided(RoaringBitmap.and(domain.members(), met(criteria, meter)));
    }

    private RoaringBitmap met(Criteria<?> criteria, Meter meter) {
        if (criteria instanceof Criteria.Stated<?> stated) {
            return leaves.stated(stated.path());
        } else if (criteria instanceof Criteria.Absent<?> absent) {
            return leaves.absent(absent.path(), absent.reason());
        } else if (criteria instanceof Criteria.Among<?> among) {
            RoaringBitmap named = new RoaringBitmap();
            among.iris().forEach(iri -> dictionary.known(iri).ifPresent(named::add));
            return named;
        } else if (criteria instanceof Criteria.Pattern<?> pattern) {
            return patterns.matching(pattern.sparql(), meter);
        }
        throw new IllegalArgumentException("no criteria that are known: " + criteria);
    }

    private Piles parts(Domain domain, Criteria.Any<?> any, Meter meter) {
        Reached reached = new Reached(domain.key(), any.path());
        RoaringBitmap members = domains.get(reached, () -> navigation.along(any.path(), domain.members()));
        Piles parts = of(new Domain(reached, members), any.criteria(), meter);
        return parts.map(some -> navigation.back(any.path(), some));
    }

    /** Where there is no value the answer is open, unless none applies. */
    private Piles withSilence(Domain domain, Path path, Piles met) {
        RoaringBitmap certain = RoaringBitmap.and(domain.members(), met.certain());
        RoaringBitmap possible = leaves.silent(path, domain.members());
        possible.or(RoaringBitmap.and(domain.members(), met.possible()));
        return Piles.open(certain, possible);
    }
}
