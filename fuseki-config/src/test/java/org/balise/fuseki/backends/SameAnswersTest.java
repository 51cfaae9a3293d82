package org.balise.fuseki.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.balise.Catalogue;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Participant;
import org.balise.query.Attestation;
import org.balise.query.Kind;
import org.balise.query.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of every entity of the bundled catalogue: the whole record, the evidence and the connections are the same everywhere. */
class SameAnswersTest {

    private static final int ALL = 10_000;

    private static final List<Kind<?>> EVERY_KIND = kinds();

    /** Participants hold all parts. RDF4J, which takes its time, is asked for these. */
    private static final List<Kind<?>> WHOLE_KINDS =
            List.of(Kind.PARTICIPANT, Kind.FUNDING_AWARD, Kind.PUBLICATION, Kind.DISCREPANCY, Kind.SOURCE, Kind.PLACE);

    private static CatalogueFixtures fixtures;

    @BeforeAll
    static void start() {
        fixtures = CatalogueFixtures.of(Catalogue.bundled());
    }

    @AfterAll
    static void stop() {
        fixtures.close();
    }

    /** Else two of the same would be compared. */
    @ParameterizedTest
    @EnumSource
    void areAnsweredAsTheirNameSays(Access access) {
        String expected = switch (access) {
            case MEMORY, FOLDER_IN_COLUMNS -> "compiled: columns and bitmaps";
            case FOLDER_BY_SPARQL -> "SPARQL, asked of the store ";
            case SERVER, RDF4J -> "SPARQL, asked of http://localhost:";
        };
        assertThat(view(access).programs().explain().evaluator()).startsWith(expected);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
    void tellTheSameRecords(Access access) {
        assertThat(EVERY_KIND).hasSizeGreaterThan(25);
        for (Kind<?> kind : access == Access.RDF4J ? WHOLE_KINDS : EVERY_KIND) {
            assertThat(entities(view(access), kind))
                    .as(kind.type().getSimpleName())
                    .isNotEmpty()
                    .isEqualTo(entities(view(Access.MEMORY), kind));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
    void streamTheSameRecords(Access access) {
        assertThat(view(access).programs().stream())
                .isNotEmpty()
                .containsExactlyElementsOf(entities(view(Access.MEMORY), Kind.PROGRAM));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
    void tellTheSameEvidence(Access access) {
        assertThat(wholeEntities()).hasSizeGreaterThan(100);
        assertSame(access, wholeEntities(), step(access), View::facts);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
    void tellTheSameOfPassagesAndOfEditorialWork(Access access) {
        Collection<Id<?>> reasons = reasons();
        assertThat(reasons).hasSizeGreaterThan(500);
        assertSame(access, reasons, step(access) * 3, (view, reason) -> view.statedBy(reason));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
    void findTheSameConnections(Access access) {
        List<Id<? extends Participant>> starts = new ArrayList<>();
        entities(view(Access.MEMORY), Kind.PARTICIPANT).forEach(start -> starts.add(start.id()));
        assertThat(starts).hasSizeGreaterThan(50);
        assertSame(access, starts, step(access), (view, start) -> view.connections(start, Kind.PARTICIPANT, 2));
    }

    /** Over HTTP one question in so many. */
    private static int step(Access access) {
        return switch (access) {
            case MEMORY, FOLDER_IN_COLUMNS, FOLDER_BY_SPARQL -> 1;
            case SERVER -> 7;
            case RDF4J -> 23;
        };
    }

    private static <I, T> void assertSame(Access access, Collection<I> all, int step, BiFunction<View, I, T> question) {
        List<I> asked = List.copyOf(all);
        IntStream.iterate(0, i -> i < asked.size(), i -> i + step)
                .mapToObj(asked::get)
                .forEach(one -> assertThat(question.apply(view(access), one))
                        .as("%s", one)
                        .isEqualTo(question.apply(view(Access.MEMORY), one)));
    }

    private static View view(Access access) {
        return fixtures.by(access).view().in("fr-CA", "en");
    }

    private static <E extends Entity> List<E> entities(View view, Kind<E> kind) {
        return view.all(kind).list(ALL).certain();
    }

    /** What evidence is about: each entity with its parts. */
    private static Collection<Id<?>> wholeEntities() {
        Collection<Id<?>> ids = new TreeSet<>();
        for (Kind<?> kind : WHOLE_KINDS) {
            entities(view(Access.MEMORY), kind).forEach(entity -> ids.add(entity.id()));
        }
        return ids;
    }

    private static Collection<Id<?>> reasons() {
        Collection<Id<?>> reasons = new TreeSet<>();
        for (Id<?> id : wholeEntities()) {
            view(Access.MEMORY).facts(id).all().stream()
                    .flatMap(fact -> fact.attestations().stream())
                    .forEach(attestation -> reasons.add(reason(attestation)));
        }
        return reasons;
    }

    private static Id<?> reason(Attestation attestation) {
        return attestation instanceof Attestation.FromPassage from
                ? Id.of(from.passage().iri())
                : ((Attestation.ByEditors) attestation).activity().id();
    }

    /** All kinds that the library names. */
    private static List<Kind<?>> kinds() {
        List<Kind<?>> kinds = new ArrayList<>();
        for (Field field : Kind.class.getFields()) {
            if (field.getType() == Kind.class) {
                kinds.add(kind(field));
            }
        }
        return kinds;
    }

    private static Kind<?> kind(Field field) {
        try {
            return (Kind<?>) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
