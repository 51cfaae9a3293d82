package org.balise.sparql.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Participant;
import org.balise.model.Program;
import org.balise.query.Axis;
import org.balise.query.ConceptField;
import org.balise.query.ContactPoints;
import org.balise.query.Criteria;
import org.balise.query.DateField;
import org.balise.query.EntityField;
import org.balise.query.FlagField;
import org.balise.query.Kind;
import org.balise.query.NumberField;
import org.balise.query.Participations;
import org.balise.query.Path;
import org.balise.query.PlaceField;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.TextField;
import org.balise.query.View;
import org.balise.sparql.criteria.QueryShapeTest.Place;

/** Every place of a typed question in which a reader puts a string or an IRI. */
final class PlacesInQueries {

    private static final String OWN = "urn:own:property";

    private PlacesInQueries() {}

    static List<Place> ofStrings() {
        List<Place> places = new ArrayList<>();
        addCriteria(places, "name contains", Programs.NAME::contains);
        addCriteria(places, "name is", Programs.NAME::is);
        addCriteria(places, "any name contains", Programs.ANY_NAME::contains);
        addCriteria(places, "any name is", Programs.ANY_NAME::is);
        addCriteria(places, "description contains", Programs.DESCRIPTION::contains);
        addCriteria(
                places, "own text is", text -> TextField.of(Program.class, OWN).is(text));
        addCriteria(
                places,
                "text of a part",
                text -> Programs.CONTACTS.any(ContactPoints.TELEPHONE.is(text).or(ContactPoints.NAME.contains(text))));
        addCriteria(
                places,
                "text at the end of a path",
                text -> Programs.PARTICIPATIONS
                        .then(Participations.PARTICIPANT)
                        .then(Programs.ANY_NAME)
                        .contains(text));
        return places;
    }

    static List<Place> ofIris() {
        List<Place> places = new ArrayList<>();
        addValues(places);
        addFields(places);
        addKinds(places);
        addIds(places);
        return places;
    }

    private static void addValues(List<Place> places) {
        addCriteria(places, "concept is", iri -> Programs.STATUS.is(Id.of(iri)));
        addCriteria(places, "concept within", iri -> Programs.TOPIC.within(Id.of(iri)));
        addCriteria(places, "place is", iri -> Programs.PLACE.is(Id.of(iri)));
        addCriteria(places, "place within", iri -> Programs.PLACE.within(Id.of(iri)));
        addCriteria(
                places,
                "several entities",
                iri -> Programs.PART_OF.isAnyOf(Id.of(iri), Id.of(iri + "/1"), Id.of(iri + "/2"), Id.of(iri + "/3")));
        addCriteria(places, "among one", iri -> Criteria.among(Id.of(iri)));
        addCriteria(places, "among several", iri -> Criteria.among(ids(iri)));
        addCriteria(
                places,
                "entity of a part",
                iri -> Programs.PARTICIPATIONS.any(Participations.PARTICIPANT.is(Id.of(iri))));
    }

    private static void addFields(List<Place> places) {
        addCriteria(places, "own text", iri -> TextField.of(Program.class, iri).contains("a"));
        addCriteria(
                places, "own number", iri -> NumberField.of(Program.class, iri).atLeast(3));
        addCriteria(places, "own date", iri -> DateField.of(Program.class, iri).after(LocalDate.of(2020, 1, 1)));
        addCriteria(places, "own flag", iri -> FlagField.of(Program.class, iri).is(true));
        addCriteria(
                places,
                "own concept",
                iri -> ConceptField.of(Program.class, iri, iri).within(Id.of(iri)));
        addCriteria(
                places, "own place", iri -> PlaceField.of(Program.class, iri).within(Id.of(iri)));
        addCriteria(
                places, "own silence", iri -> TextField.of(Program.class, iri).isSilent());
        addCriteria(
                places,
                "own entity",
                iri -> EntityField.of(Program.class, iri, Entity.class).any(Programs.NAME.contains("a")));
        addCriteria(places, "raw path", iri -> new Criteria.Stated<>(Path.of(iri, iri + "/1", iri + "/2")));
        addCriteria(places, "raw path against", iri -> new Criteria.Stated<>(Path.against(iri)));
        addCriteria(
                places,
                "raw value",
                iri -> new Criteria.Has<>(Path.of(OWN), new org.balise.query.Test.OneOf(List.of(iri))));
        addCriteria(
                places, "raw width", iri -> new Criteria.Has<>(Path.of(OWN), new org.balise.query.Test.Within(iri)));
        addCriteria(places, "raw absence", iri -> new Criteria.Absent<>(Path.of(OWN), iri));
        addCriteria(places, "raw entity", iri -> new Criteria.Among<>(List.of(iri)));
        add(
                places,
                "order by an own text",
                (view, iri) -> view.programs()
                        .orderBy(TextField.of(Program.class, iri).ascending())
                        .page(1));
        add(places, "least of an own number", (view, iri) -> view.programs().least(NumberField.of(Program.class, iri)));
        add(
                places,
                "count by own concepts",
                (view, iri) -> view.programs()
                        .countBy(
                                ConceptField.of(Program.class, iri, iri).each(List.of(Id.of(iri), Id.of(iri + "/1")))));
        add(
                places,
                "count by own values",
                (view, iri) -> view.programs()
                        .crossTab(
                                ConceptField.of(Program.class, iri, iri).eachValue(),
                                PlaceField.of(Program.class, iri).eachOfKind(Id.of(iri))));
        add(
                places,
                "count by own vocabulary",
                (view, iri) -> view.programs()
                        .countBy(ConceptField.of(Program.class, iri, iri).eachTop()));
    }

    private static void addKinds(List<Place> places) {
        add(places, "own class", (view, iri) -> use(view.all(Kind.PROGRAM.only(iri))));
        add(
                places,
                "own class, trusting",
                (view, iri) -> use(view.trusting(Id.of("urn:data:source")).all(Kind.PROGRAM.only(iri))));
        add(
                places,
                "trusted source",
                (view, iri) -> use(view.trusting(Id.of(iri)).programs()));
        add(places, "facts, trusting", (view, iri) -> view.trusting(Id.of(iri)).facts(Id.of(iri)));
        add(
                places,
                "connected kind",
                (view, iri) -> view.connections(Id.<Participant>of("urn:own:start"), Kind.ORGANIZATION.only(iri), 2));
        add(places, "kind and words of a search", (view, iri) -> view.search(Kind.PROGRAM.only(iri), iri, 3));
    }

    private static void addIds(List<Place> places) {
        add(places, "find", (view, iri) -> view.find(Id.of(iri)));
        add(places, "find of a kind", (view, iri) -> view.find(Kind.PROGRAM, Id.of(iri)));
        add(places, "get several", (view, iri) -> view.getAll(Kind.PROGRAM, List.of(ids(iri))));
        add(places, "facts", (view, iri) -> view.facts(Id.of(iri)));
        add(places, "stated by", (view, iri) -> view.statedBy(Id.of(iri)));
        add(places, "connections", (view, iri) -> view.connections(Id.<Organization>of(iri), Kind.PARTICIPANT, 2));
        add(places, "name of a term", (view, iri) -> view.nameOf(Id.of(iri)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of ids, for varargs.
    private static Id<Program>[] ids(String iri) {
        return new Id[] {Id.of(iri + "/1"), Id.of(iri + "/2"), Id.of(iri + "/3"), Id.of(iri + "/4")};
    }

    private static void add(List<Place> places, String name, BiConsumer<View, String> asking) {
        places.add(new Place(name, asking));
    }

    /** Alone, denied, and beside what finds candidates first. */
    private static void addCriteria(
            List<Place> places, String name, Function<String, Criteria<? super Program>> criteria) {
        UnaryOperator<Query<Program>> narrow = query -> query.where(Programs.PLACE.within(Id.of("urn:own:place")));
        add(places, name, (view, given) -> use(view.programs().where(criteria.apply(given))));
        add(
                places,
                name + ", denied",
                (view, given) -> use(view.programs().where(criteria.apply(given).not())));
        add(
                places,
                name + ", further",
                (view, given) -> use(narrow.apply(view.programs()).where(criteria.apply(given))));
    }

    private static <E extends Entity> void use(Query<E> query) {
        query.count();
        query.orderBy(Programs.NAME.ascending()).page(1);
        query.countBy(new Axis.EachValue<E, Entity>(Path.of(OWN)));
        query.explain();
    }
}
