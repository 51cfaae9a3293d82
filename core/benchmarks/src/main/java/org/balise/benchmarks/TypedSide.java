package org.balise.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.compiled.CompiledEvaluator;
import org.balise.model.ContactPoint;
import org.balise.model.Id;
import org.balise.model.PlaceKind;
import org.balise.model.Program;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.query.Clienteles;
import org.balise.query.Evaluator;
import org.balise.query.Kind;
import org.balise.query.Matrix;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.View;
import org.balise.search.TextIndex;
import org.balise.sparql.DatasetEndpoint;

/** The typed library with its compiled evaluator. */
final class TypedSide implements Side<Id<Program>, Program> {

    private final View view;

    TypedSide(DatasetGraph dataset, TextIndex texts) {
        Evaluator evaluator = CompiledEvaluator.of(DatasetEndpoint.of(dataset, "benchmarks"), request -> "");
        view = View.of(evaluator, texts::find).in("fr", "en");
    }

    /** Reads every programme, and asks what makes each bitmap and each order that questions 2 and 7 need. */
    long readAll() {
        page(Ask.HOMES);
        matrix();
        try (Stream<Program> programs = view.programs().stream()) {
            return programs.count();
        }
    }

    @Override
    public Id<Program> key(String iri) {
        return Id.of(iri);
    }

    @Override
    public Program get(Id<Program> key) {
        return view.get(Kind.PROGRAM, key);
    }

    @Override
    public List<Line> page(Ask ask) {
        return query(ask).page(PAGE).certain().stream().map(TypedSide::line).toList();
    }

    @Override
    public Map<Cell, Integer> matrix() {
        Matrix<?, ?> matrix =
                view.programs().crossTab(Programs.PLACE.eachOfKind(PlaceKind.PROVINCE), Programs.POPULATION.eachTop());
        Map<Cell, Integer> cells = new HashMap<>();
        for (Matrix.Cell<?, ?> cell : matrix.cells()) {
            if (cell.count() > 0) {
                cells.put(new Cell(cell.row().id().iri(), cell.column().id().iri()), Math.toIntExact(cell.count()));
            }
        }
        return cells;
    }

    @Override
    public List<String> search() {
        return view.search(Kind.PROGRAM, "étoile refuge", HITS).stream()
                .map(hit -> hit.entity().id().iri())
                .toList();
    }

    @Override
    public Card card(Program program) {
        List<Ref<?>> places = new ArrayList<>(program.jurisdictions());
        places.addAll(program.areasServed());
        places.addAll(program.locations());
        return new Card(
                program.id().iri(),
                program.name().in("en").orElseThrow(),
                program.name().in("fr").orElseThrow(),
                program.clienteles().size(),
                telephones(program),
                program.services().stream()
                        .flatMap(service -> service.kinds().stream())
                        .map(kind -> kind.id().iri())
                        .toList(),
                places.stream().map(Ref::label).map(Text::value).toList(),
                program.participations().stream()
                        .flatMap(participation -> participation.participant().values().stream())
                        .map(participant -> participant.label().value())
                        .toList());
    }

    private Query<Program> query(Ask ask) {
        return view.programs()
                .where(Programs.PLACE.within(Id.of(ask.place())))
                .where(Programs.CLIENTELES.any(Clienteles.POPULATION
                        .within(Id.of(ask.population()))
                        .and(Clienteles.GENDER.is(Id.of(ask.gender())))
                        .and(Clienteles.mayBeAged(ask.age()))))
                .where(Programs.SERVICE_KIND.within(Id.of(ask.serviceKind())))
                .orderBy(Programs.NAME.ascending());
    }

    private static Line line(Program program) {
        return new Line(
                program.id().iri(),
                program.name().value(),
                telephones(program),
                program.operators().stream()
                        .map(operator -> operator.label().value())
                        .toList());
    }

    private static List<String> telephones(Program program) {
        return program.contactPoints().stream()
                .map(ContactPoint::telephone)
                .flatMap(telephone -> telephone.values().stream())
                .toList();
    }
}
