package org.balise.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.balise.evidence.Passage;
import org.balise.model.Dated;
import org.balise.model.Entity;
import org.balise.model.FundingAward;
import org.balise.model.Id;
import org.balise.model.Initiative;
import org.balise.model.LanguageChain;
import org.balise.model.Organization;
import org.balise.model.Participant;
import org.balise.model.Program;
import org.balise.model.Source;
import org.balise.model.Text;
import org.balise.problem.NotFoundException;

/**
 * How one reader looks at a catalogue: in which languages, at which date, trusting which source documents, with how many
 * queries at most. Every typed question starts from a view; {@code catalogue.view()} gives one.
 *
 * <p>A view is a value: immutable, thread-safe, and each {@code in}, {@code validOn}, {@code trusting} or {@code budget} gives
 * another one. Results are records that hold nothing of the catalogue.
 */
public final class View {

    private final Evaluator evaluator;
    private final TextSearch texts;
    private final Scope scope;
    private final Optional<Validity> validity;
    private final OptionalInt budget;

    private View(Evaluator evaluator, TextSearch texts, Scope scope, Optional<Validity> validity, OptionalInt budget) {
        this.evaluator = evaluator;
        this.texts = texts;
        this.scope = scope;
        this.validity = validity;
        this.budget = budget;
    }

    /**
     * The view of a reader of English, then French, of all dates and all sources.
     *
     * @param evaluator what answers
     * @param texts where words are looked for
     * @return the view
     */
    public static View of(Evaluator evaluator, TextSearch texts) {
        return new View(
                evaluator,
                texts,
                new Scope(LanguageChain.DEFAULT, Optional.empty()),
                Optional.empty(),
                OptionalInt.empty());
    }

    /**
     * The same in other languages.
     *
     * @param languages BCP 47 tags, the best first, as in {@code in("fr-CA", "en")}; at least one
     * @return the view
     * @throws org.balise.problem.MalformedException if one is no language tag
     */
    public View in(String... languages) {
        return new View(evaluator, texts, new Scope(LanguageChain.of(languages), scope.trusted()), validity, budget);
    }

    /**
     * The same at one date: of what begins and ends ({@link Dated}: initiatives, phases, awards, participations, statistics,
     * publications), only what holds then. What has no dates, or too imprecise ones, comes apart as undetermined; an unknown
     * end is not an open end. Organizations, places and other kinds are asked for as at any time.
     *
     * @param day the date
     * @return the view
     */
    public View validOn(LocalDate day) {
        return validDuring(day, day);
    }

    /**
     * The same in a time: of what begins and ends, only what holds on some day of it.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the view
     * @throws IllegalArgumentException if the last day is before the first
     */
    public View validDuring(LocalDate first, LocalDate last) {
        return new View(evaluator, texts, scope, Optional.of(new Validity(first, last)), budget);
    }

    /**
     * The same at any time, as at first.
     *
     * @return the view
     */
    public View atAnyTime() {
        return new View(evaluator, texts, scope, Optional.empty(), budget);
    }

    /**
     * The same with the statements of some source documents only. Places and vocabularies stay.
     *
     * @param sources the documents
     * @return the view
     */
    @SafeVarargs
    public final View trusting(Id<Source>... sources) {
        List<String> iris = new ArrayList<>();
        for (Id<Source> source : sources) {
            iris.add(source.iri());
        }
        return new View(evaluator, texts, new Scope(scope.languages(), Optional.of(iris)), validity, budget);
    }

    /**
     * The same, but no call may send more queries than this to an engine: for tests that hold a program to what it costs.
     *
     * @param queries the most queries for each call; at least 0
     * @return the view; a call that needs more throws {@link org.balise.problem.BudgetExceededException}
     */
    public View budget(int queries) {
        return new View(evaluator, texts, scope, validity, OptionalInt.of(queries));
    }

    /**
     * Everything of a kind, to ask more of.
     *
     * @param kind the kind
     * @param <E> the class of the entities
     * @return the query
     */
    public <E extends Entity> Query<E> all(Kind<E> kind) {
        Criteria<E> anything = Criteria.allOf();
        Query<E> query = new Query<>(evaluator, new Request<>(kind, anything, Order.byIri(), scope), budget);
        return validity.isPresent() && Dated.class.isAssignableFrom(kind.type())
                ? query.where(validity.get().criteria())
                : query;
    }

    /**
     * All programmes.
     *
     * @return the query
     */
    public Query<Program> programs() {
        return all(Kind.PROGRAM);
    }

    /**
     * All initiatives, programmes among them.
     *
     * @return the query
     */
    public Query<Initiative> initiatives() {
        return all(Kind.INITIATIVE);
    }

    /**
     * All organizations and their units.
     *
     * @return the query
     */
    public Query<Organization> organizations() {
        return all(Kind.ORGANIZATION);
    }

    /**
     * All participants: organizations, units, posts and initiatives.
     *
     * @return the query
     */
    public Query<Participant> participants() {
        return all(Kind.PARTICIPANT);
    }

    /**
     * All funding awards.
     *
     * @return the query
     */
    public Query<FundingAward> fundingAwards() {
        return all(Kind.FUNDING_AWARD);
    }

    /**
     * One entity.
     *
     * @param kind its kind
     * @param id its id
     * @param <E> the class of the entity
     * @return the entity, whatever the date of this view
     * @throws NotFoundException if there is none, or it is of another kind; says which
     */
    public <E extends Entity> E get(Kind<E> kind, Id<? extends E> id) {
        Entity entity = find(id).orElseThrow(() -> notFound(kind, id, "look for it with all(...) or by its name"));
        if (!kind.type().isInstance(entity)) {
            throw notFound(kind, id, "it is of the kind " + entity.getClass().getSimpleName());
        }
        return kind.type().cast(entity);
    }

    /**
     * One entity, if it is there.
     *
     * @param kind its kind
     * @param id its id
     * @param <E> the class of the entity
     * @return the entity; empty if there is none of that kind
     */
    public <E extends Entity> Optional<E> find(Kind<E> kind, Id<? extends E> id) {
        return evaluator
                .fetch(List.of(id.iri()), scope, List.of(), meter())
                .entity(id.iri())
                .filter(kind.type()::isInstance)
                .map(kind.type()::cast);
    }

    /**
     * One entity of whatever kind, if it is there.
     *
     * @param id its id
     * @return the entity; empty if no statement gives it a class that the library knows
     */
    public Optional<Entity> find(Id<?> id) {
        return evaluator.fetch(List.of(id.iri()), scope, List.of(), meter()).entity(id.iri());
    }

    /**
     * The name of a term of the ontology or of a concept.
     *
     * @param term the IRI of the property, class or concept
     * @return its name; none if it is not known
     */
    public Text nameOf(Id<?> term) {
        return evaluator.termLabel(term.iri(), scope.languages());
    }

    /**
     * Some entities at once.
     *
     * @param kind their kind
     * @param ids their ids
     * @param <E> the class of the entities
     * @return those that are there, in the order of the ids
     */
    public <E extends Entity> Map<Id<? extends E>, E> getAll(Kind<E> kind, Collection<? extends Id<? extends E>> ids) {
        List<String> iris = ids.stream().map(Id::iri).toList();
        Fetched fetched = evaluator.fetch(iris, scope, List.of(), meter());
        Map<Id<? extends E>, E> found = new LinkedHashMap<>();
        for (Id<? extends E> id : ids) {
            fetched.entity(id.iri())
                    .filter(kind.type()::isInstance)
                    .ifPresent(entity -> found.put(id, kind.type().cast(entity)));
        }
        return found;
    }

    /**
     * The statements about an entity and its parts, each with the passages that state it. Parts are what its record holds
     * whole, and all whose IRI is its own with a number sign behind it.
     *
     * @param id the entity, or a part
     * @return the statements that have a reason
     * @throws org.balise.problem.CapabilityException if the data is where no evidence can be read
     */
    public Facts facts(Id<?> id) {
        return new WholeEntity(evaluator, scope, meter()).facts(id);
    }

    /**
     * The statements that a passage states, or that a kind of editorial work adds.
     *
     * @param reason the passage, as {@code https://w3id.org/balise/id/source/NAME#char=START,END}, or the editorial activity
     * @return the statements
     * @throws org.balise.problem.CapabilityException if the data is where no evidence can be read
     */
    public Facts statedBy(Id<?> reason) {
        return new Facts(Optional.empty(), List.of(), evaluator.factsFrom(reason.iri(), scope, meter()));
    }

    /**
     * The statements that a passage states.
     *
     * @param passage the passage, as {@link Fact#passages()} gives it
     * @return the statements
     * @throws org.balise.problem.CapabilityException if the data is where no evidence can be read
     */
    public Facts statedBy(Passage passage) {
        return statedBy(Id.of(passage.iri()));
    }

    /**
     * The participants that are connected with one, by the roles they take in the same initiative, by unit, post, funding or
     * part.
     *
     * @param start where to begin
     * @param kind which to tell of: {@link Kind#ORGANIZATION}, {@link Kind#PARTICIPANT} or another
     * @param hops the most relations on the way, at least 1; 1 tells those connected directly, 2 those connected through one
     *     network, initiative or award as well
     * @param <T> the class of those told of
     * @return one connection for each, over one of the shortest ways; nearer ones first, then by IRI; none if nothing is known of
     *     where to begin
     */
    public <T extends Participant> List<Connection<T>> connections(
            Id<? extends Participant> start, Kind<T> kind, int hops) {
        return new Connections(evaluator, scope, meter()).from(start, kind, hops);
    }

    /**
     * The entities whose texts have some words: names, other and former names, descriptions and the texts of their parts, in
     * English and in French, whatever the accents and endings.
     *
     * @param kind which entities
     * @param words the words, as someone types them; nothing in them has a meaning of its own. Two thirds of them have to be
     *     found, small words aside; the names of concepts, such as kinds of service, are criteria and not searched
     * @param limit how many entities at most, above 0
     * @param <E> the class of the entities
     * @return the entities, the best first; none for no words
     * @throws org.balise.problem.CapabilityException if the data is where its texts cannot be searched
     */
    public <E extends Entity> List<Hit<E>> search(Kind<E> kind, String words, int limit) {
        return new Searching(evaluator, texts, scope, meter()).search(kind, words, limit);
    }

    private static NotFoundException notFound(Kind<?> kind, Id<?> id, String instead) {
        return new NotFoundException(kind.type().getSimpleName(), id.iri(), instead);
    }

    private Meter meter() {
        evaluator.requireOpen();
        return new Meter(budget);
    }
}
