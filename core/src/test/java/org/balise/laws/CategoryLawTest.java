package org.balise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Program;
import org.balise.model.Ref;
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
import org.balise.query.Order;
import org.balise.query.Path;
import org.balise.query.Programs;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Step;
import org.balise.synthetic.Oracle;
import org.balise.synthetic.RandomAxes;
import org.balise.synthetic.RandomCriteria;
import org.balise.synthetic.SyntheticCatalogue;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;

/** Counts are those of looking at one entity after the other, and none counts twice. */
class CategoryLawTest {

    private static final Scope ALL = new Scope(LanguageChain.DEFAULT, Optional.empty());
    private static final DatasetGraph DATA = SyntheticCatalogue.of(60, 5).dataset();
    private static final Oracle ORACLE = new Oracle(DATA.getDefaultGraph());
    private static final List<Answering> ANSWERING = Answering.over(DATA);

    @Property(tries = 40)
    void countsEachResultOnceInEachCategory(
            @ForAll("criteria") Criteria<Program> criteria, @ForAll("axes") Axis<Program, ?> axis) {
        List<String> certain = ORACLE.having(Kind.PROGRAM, criteria, Answer.YES);
        List<String> categories = categories(axis, certain);
        for (Answering answering : ANSWERING) {
            Groups<?> groups = answering.evaluator().groups(request(criteria), axis, answering.meter(4));
            assertThat(groups.groups())
                    .as("categories by %s", answering)
                    .extracting(group -> group.category().id().iri())
                    .isEqualTo(categories);
            assertThat(groups.groups())
                    .as("counts by %s", answering)
                    .extracting(Group::count)
                    .isEqualTo(sizes(axis, categories, certain));
            assertThat(groups.total()).isEqualTo(certain.size());
            assertThat(groups.unclassified()).isEqualTo(count(certain, iri -> !isInAny(iri, axis, categories)));
            assertThat(groups.undetermined()).isEqualTo(undetermined(criteria));
        }
    }

    @Property(tries = 25)
    void countsEachResultOnceInEachCell(
            @ForAll("criteria") Criteria<Program> criteria,
            @ForAll("axes") Axis<Program, ?> rows,
            @ForAll("axes") Axis<Program, ?> columns) {
        List<String> certain = ORACLE.having(Kind.PROGRAM, criteria, Answer.YES);
        List<String> rowIris = categories(rows, certain);
        List<String> columnIris = categories(columns, certain);
        List<List<Long>> cells = rowIris.stream()
                .map(row -> certain.stream().filter(iri -> isIn(iri, rows, row)).toList())
                .map(inRow -> sizes(columns, columnIris, inRow))
                .toList();
        for (Answering answering : ANSWERING) {
            Matrix<?, ?> matrix = answering.evaluator().matrix(request(criteria), rows, columns, answering.meter(6));
            assertThat(iris(matrix.rows())).as("rows by %s", answering).isEqualTo(rowIris);
            assertThat(iris(matrix.columns())).as("columns by %s", answering).isEqualTo(columnIris);
            assertThat(matrix.counts()).as("cells by %s", answering).isEqualTo(cells);
            assertThat(matrix.rowTotals()).isEqualTo(sizes(rows, rowIris, certain));
            assertThat(matrix.columnTotals()).isEqualTo(sizes(columns, columnIris, certain));
            assertThat(matrix.total()).isEqualTo(certain.size());
            assertThat(matrix.unclassified())
                    .isEqualTo(
                            count(certain, iri -> !isInAny(iri, rows, rowIris) || !isInAny(iri, columns, columnIris)));
            assertThat(matrix.undetermined()).isEqualTo(undetermined(criteria));
        }
    }

    @Property(tries = 25)
    void givesEachValueOfEachCertainResultOnce(
            @ForAll("criteria") Criteria<Program> criteria, @ForAll("paths") Path path) {
        List<Held> held = ORACLE.having(Kind.PROGRAM, criteria, Answer.YES).stream()
                .flatMap(iri -> ORACLE.values(iri, path).stream().sorted().map(value -> new Held(iri, value)))
                .toList();
        for (Answering answering : ANSWERING) {
            assertThat(answering.evaluator().values(request(criteria), path, answering.meter(1)))
                    .as("values by %s", answering)
                    .isEqualTo(held);
        }
    }

    /** The categories of an axis, in its order. */
    private static List<String> categories(Axis<?, ?> axis, List<String> certain) {
        if (axis instanceof Axis.Each<?, ?> each) {
            return each.iris();
        }
        Set<String> sorted = new TreeSet<>();
        if (axis instanceof Axis.EachTop<?, ?> top) {
            iris(top.scheme(), Step.along(Skos.HAS_TOP_CONCEPT)).forEach(sorted::add);
            iris(top.scheme(), Step.against(Skos.TOP_CONCEPT_OF)).forEach(sorted::add);
        } else if (axis instanceof Axis.EachPlaceOfKind<?, ?> places) {
            iris(places.kind(), Step.against(Bal.PLACE_KIND)).forEach(sorted::add);
        } else {
            certain.forEach(iri -> values(iri, axis).forEach(sorted::add));
        }
        return List.copyOf(sorted);
    }

    private static Stream<String> iris(String subject, Step step) {
        return ORACLE.values(subject, step).stream().flatMap(CategoryLawTest::iri);
    }

    private static Stream<String> values(String iri, Axis<?, ?> axis) {
        return ORACLE.values(iri, axis.path()).stream().flatMap(CategoryLawTest::iri);
    }

    private static Stream<String> iri(Value value) {
        return value instanceof Value.Iri thing ? Stream.of(thing.iri()) : Stream.empty();
    }

    private static boolean isIn(String iri, Axis<?, ?> axis, String category) {
        return values(iri, axis)
                .anyMatch(thing ->
                        axis instanceof Axis.EachValue ? thing.equals(category) : ORACLE.isWithin(thing, category));
    }

    private static boolean isInAny(String iri, Axis<?, ?> axis, List<String> categories) {
        return categories.stream().anyMatch(category -> isIn(iri, axis, category));
    }

    private static List<Long> sizes(Axis<?, ?> axis, List<String> categories, List<String> some) {
        return categories.stream()
                .map(category -> count(some, iri -> isIn(iri, axis, category)))
                .toList();
    }

    private static long count(List<String> some, Predicate<String> test) {
        return some.stream().filter(test).count();
    }

    private static long undetermined(Criteria<Program> criteria) {
        return ORACLE.having(Kind.PROGRAM, criteria, Answer.UNDETERMINED).size();
    }

    private static List<String> iris(List<? extends Ref<?>> refs) {
        return refs.stream().map(Ref::id).map(Id::iri).toList();
    }

    private static Request<Program> request(Criteria<Program> criteria) {
        return new Request<>(Kind.PROGRAM, criteria, Order.byIri(), ALL);
    }

    @Provide
    Arbitrary<Criteria<Program>> criteria() {
        return RandomCriteria.ofPrograms();
    }

    @Provide
    Arbitrary<Axis<Program, ?>> axes() {
        return RandomAxes.ofPrograms();
    }

    @Provide
    Arbitrary<Path> paths() {
        return Arbitraries.of(
                Programs.STARTED.path(), Programs.NAME.path(), Programs.PLACE.path(), Initiatives.FUNDINGS.path());
    }
}
