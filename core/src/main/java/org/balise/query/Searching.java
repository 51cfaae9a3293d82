package org.balise.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Value;
import org.balise.search.Match;
import org.balise.search.MatchedText;

/** Finds entities by words and gives them as references. */
final class Searching {

    /** How many entities are looked at where only some sources are trusted. */
    private static final int MANY = 1_000;

    private final Evaluator evaluator;
    private final TextSearch texts;
    private final Scope scope;
    private final Meter meter;

    Searching(Evaluator evaluator, TextSearch texts, Scope scope, Meter meter) {
        this.evaluator = evaluator;
        this.texts = texts;
        this.scope = scope;
        this.meter = meter;
    }

    <E extends Entity> List<Hit<E>> search(Kind<E> kind, String words, int limit) {
        int most = scope.trusted().isPresent() ? Math.max(limit, MANY) : limit;
        List<Match> matches = texts.find(words, List.of(), Set.copyOf(kind.classes()), most);
        List<Match> seen = scope.trusted().isPresent() ? trusted(matches) : matches;
        List<Match> kept = seen.stream().limit(limit).toList();
        Map<String, Ref<?>> refs =
                evaluator.refs(kept.stream().map(Match::entity).toList(), scope, meter);
        return kept.stream()
                .map(match -> new Hit<E>(
                        new Ref<>(
                                Id.of(match.entity()),
                                Refs.of(refs, match.entity()).label()),
                        match.score(),
                        match.texts()))
                .toList();
    }

    /** The index knows no sources: what no trusted one says is left out here. */
    private List<Match> trusted(List<Match> matches) {
        Fetched fetched = evaluator.fetch(matches.stream().map(Match::entity).toList(), scope, List.of(), meter);
        return matches.stream()
                .map(match -> new Match(
                        match.entity(),
                        match.score(),
                        match.texts().stream()
                                .filter(text -> isSaid(text, fetched))
                                .toList()))
                .filter(match -> !match.texts().isEmpty())
                .toList();
    }

    private static boolean isSaid(MatchedText text, Statements statements) {
        return statements.values(text.subject(), Step.along(text.property())).stream()
                .anyMatch(value -> value instanceof Value.Literal literal
                        && literal.lexical().equals(text.text())
                        && literal.language().equalsIgnoreCase(text.language()));
    }
}
