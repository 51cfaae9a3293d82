package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Value;
import org.balise.query.Answer;
import org.balise.query.Axis;
import org.balise.query.Criteria;
import org.balise.query.Group;
import org.balise.query.Groups;
import org.balise.query.Held;
import org.balise.query.Initiatives;
import org.balise.query.Kind;
import org.balise.query.Matrix;
import org.balise.query.Meter;
import org.balise.query.Order;
import org.balise.query.Path;
import org.balise.query.Programs;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.sparql.DatasetEndpoint;
import org.balise.synthetic.Oracle;
import org.balise.synthetic.RandomCriteria;
import org.balise.synthetic.SyntheticCatalogue;

/** Counts are those of looking at one entity after the other, and none counts twice. */
class CategoryLawTest {

    private static final Scope ALL = new Scope(LanguageChain.DEFAULT, Optional.empty());
    private static final DatasetGraph DATA = SyntheticCatalogue.of(60, 5).dataset();
    private static final Oracle ORACLE = new Oracle(DATA.getDefaultGraph());
    private static final SparqlEvaluator EVALUATOR = SparqlEvaluator.of(DatasetEndpoint.of(DATA, "test"));

    @Property(tries = 40)
    void countsEachResultOnceInEachCategory(
            @ForAll("criteria") Criteria<Program> criteria, @ForAll("axes") Axis<Program, ?> axis) {
        List<String> certain = ORACLE.having(Kind.PROGRAM, criteria, Answer.YES);
        Groups<?> groups = EVALUATOR.groups(request(criteria), axis, meter(4));
        for (Group<?> group : groups.groups()) {
            assertThat(group.count())
                    .isEqualTo(certain.stream()
                            .filter(iri -> isIn(iri, axis, group.category().id()))
                            .count());
        }
        assertThat(groups.total()).isEqualTo(certain.size());
        assertThat(groups.unclassified())
                .isEqualTo(certain.stream()
                        .filter(iri -> groups.groups().stream()
                                .noneMatch(group ->
                                        isIn(iri, axis, group.category().id())))
                        .count());
        assertThat(groups.undetermined())
                .isEqualTo(ORACLE.having(Kind.PROGRAM, criteria, Answer.UNDETERMINED)
                        .size());
    }

    @Property(tries = 25)
    void countsEachResultOnceInEachCell(
            @ForAll("criteria") Criteria<Program> criteria,
            @ForAll("axes") Axis<Program, ?> rows,
            @ForAll("axes") Axis<Program, ?> columns) {
        List<String> certain = ORACLE.having(Kind.PROGRAM, criteria, Answer.YES);
        Matrix<?, ?> matrix = EVALUATOR.matrix(request(criteria), rows, columns, meter(6));
        matrix.cells()
                .forEach(cell -> assertThat(cell.count())
                        .isEqualTo(certain.stream()
                                .filter(iri -> isIn(iri, rows, cell.row().id())
                                        && isIn(iri, columns, cell.column().id()))
                                .count()));
        List<Long> rowTotals = EVALUATOR.groups(request(criteria), rows, meter(4)).groups().stream()
                .map(Group::count)
                .toList();
        assertThat(matrix.rowTotals()).isEqualTo(rowTotals);
        assertThat(matrix.unclassified())
                .isEqualTo(certain.stream()
                        .filter(iri -> matrix.rows().stream().noneMatch(row -> isIn(iri, rows, row.id()))
                                || matrix.columns().stream().noneMatch(column -> isIn(iri, columns, column.id())))
                        .count());
    }

    @Property(tries = 25)
    void givesEachValueOfEachCertainResultOnce(
            @ForAll("criteria") Criteria<Program> criteria, @ForAll("paths") Path path) {
        assertThat(EVALUATOR.values(request(criteria), path, meter(1)))
                .containsExactlyElementsOf(ORACLE.having(Kind.PROGRAM, criteria, Answer.YES).stream()
                        .flatMap(iri ->
                                ORACLE.values(iri, path).stream().sorted().map(value -> new Held(iri, value)))
                        .toList());
    }

    private static boolean isIn(String iri, Axis<?, ?> axis, Id<?> category) {
        return ORACLE.values(iri, axis.path()).stream()
                .flatMap(value -> value instanceof Value.Iri thing ? Stream.of(thing.iri()) : Stream.empty())
                .anyMatch(thing -> axis instanceof Axis.EachValue
                        ? thing.equals(category.iri())
                        : ORACLE.isWithin(thing, category.iri()));
    }

    private static Request<Program> request(Criteria<Program> criteria) {
        return new Request<>(Kind.PROGRAM, criteria, Order.byIri(), ALL);
    }

    private static Meter meter(int queries) {
        return new Meter(OptionalInt.of(queries));
    }

    @Provide
    Arbitrary<Criteria<Program>> criteria() {
        return RandomCriteria.ofPrograms();
    }

    @Provide
    Arbitrary<Axis<Program, ?>> axes() {
        Path places = Programs.PLACE.path();
        return Arbitraries.of(List.of(
                new Axis.EachPlaceOfKind<>(places, PlaceKind.PROVINCE.iri()),
                new Axis.EachValue<>(places),
                new Axis.EachValue<>(Programs.STARTED.path()),
                new Axis.Each<>(
                        places, List.of(Place.id("ca-mb").iri(), Place.id("ca").iri())),
                new Axis.Each<>(places, List.of()),
                new Axis.EachTop<>(Programs.POPULATION.path(), Programs.POPULATION.scheme()),
                new Axis.EachValue<>(Programs.POPULATION.path()),
                new Axis.Each<>(Programs.POPULATION.path(), List.of(Population.YOUTH.iri()))));
    }

    @Provide
    Arbitrary<Path> paths() {
        return Arbitraries.of(
                Programs.STARTED.path(), Programs.NAME.path(), Programs.PLACE.path(), Initiatives.FUNDINGS.path());
    }
}
